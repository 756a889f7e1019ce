"use client";

import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { ContactShown, ConversationShown } from "@/lib/wire/console";
import { Fact, FactList } from "./fact-list";
import { useNow } from "./now";

type Props = { contact: ContactShown | null; conversation: ConversationShown | null };

export function WhoCard({ contact, conversation }: Props) {
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Who they are</CardTitle>
			</CardHeader>
			<CardContent>
				<FactList>
					<Fact label="Name">{contact?.name}</Fact>
					<Fact label="Role">{contact?.role}</Fact>
					<Fact label="Company">{contact?.company}</Fact>
					<Fact label="Email">
						{contact?.email ? <Mail address={contact.email} /> : "not left yet"}
					</Fact>
					<Fact label="Phone">{contact?.phone}</Fact>
					<Fact label="Reach at">{contact?.preferredTime}</Fact>
					<Fact label="Their time">
						<LocalTime zone={conversation?.timeZone ?? null} />
					</Fact>
					<Fact label="Page">{pathOf(conversation?.page ?? null)}</Fact>
					<Fact label="Came from">{conversation?.referrer}</Fact>
				</FactList>
			</CardContent>
		</Card>
	);
}

/** The visitor's browser says which page; our own host needs no repeating. */
function pathOf(page: string | null): string | null {
	if (page === null || !URL.canParse(page)) return page;
	const { pathname, search } = new URL(page);
	return `${pathname}${search}`;
}

function Mail({ address }: { address: string }) {
	return (
		<a href={`mailto:${encodeURIComponent(address)}`} className="underline underline-offset-4">
			{address}
		</a>
	);
}

function LocalTime({ zone }: { zone: string | null }) {
	const now = useNow();
	if (!zone || !isZone(zone)) return "not known";
	const clock = new Intl.DateTimeFormat("en-GB", {
		timeZone: zone,
		weekday: "short",
		hour: "2-digit",
		minute: "2-digit",
	});
	return `${clock.format(now)} in ${cityOf(zone)}`;
}

/** "America/New_York" is known by its last part. */
function cityOf(zone: string): string {
	return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

function isZone(zone: string): boolean {
	try {
		return new Intl.DateTimeFormat("en-GB", { timeZone: zone }).format(0) !== "";
	} catch {
		return false;
	}
}
