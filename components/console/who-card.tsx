"use client";

import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { ContactShown } from "@/lib/wire/console";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import { Fact, FactList } from "./fact-list";
import { useNow } from "./now";

type Props = { contact: ContactShown | null; conversation: ConversationShown | null };

/** Who to call and how, in as few lines as it takes; where they came from is one press away. */
export function WhoCard({ contact, conversation }: Props) {
	return (
		<Card className="gap-1.5 py-3">
			<CardHeader>
				<CardTitle>Who they are</CardTitle>
			</CardHeader>
			<CardContent className="grid gap-1.5">
				<FactList>
					<Fact label={contact?.name ? "Name" : "Role"}>{nameAndRole(contact)}</Fact>
					<Fact label="Company">{contact?.company}</Fact>
					<Fact label="Email">
						{contact?.email ? <Mail address={contact.email} /> : "not left yet"}
					</Fact>
					<Fact label="Phone">{contact?.phone ? <Phone number={contact.phone} /> : null}</Fact>
					<Fact label="Reach at">{contact?.preferredTime}</Fact>
					<Fact label="Their time">
						<LocalTime zone={conversation?.timeZone ?? null} />
					</Fact>
				</FactList>
				{conversation ? <Visit conversation={conversation} /> : null}
			</CardContent>
		</Card>
	);
}

function Visit({ conversation }: { conversation: ConversationShown }) {
	const { page, referrer, platform } = conversation;
	return (
		<details className="text-sm">
			<summary className="min-h-6 cursor-pointer text-muted-foreground hover:text-foreground pointer-coarse:min-h-11 pointer-coarse:leading-11">
				This visit
			</summary>
			<FactList>
				<Fact label="Page">{pathOf(page)}</Fact>
				<Fact label="Came from">{referrer}</Fact>
				<Fact label="By">{platform}</Fact>
			</FactList>
		</details>
	);
}

function nameAndRole(contact: ContactShown | null): string | null {
	const parts = [contact?.name, contact?.role].filter((part) => part);
	return parts.length > 0 ? parts.join(", ") : null;
}

function Phone({ number }: { number: string }) {
	return (
		<a href={`tel:${number.replace(/[^+\d]/g, "")}`} className="underline underline-offset-4">
			{number}
		</a>
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
