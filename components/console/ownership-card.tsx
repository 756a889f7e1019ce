import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import type { ContactShown, HandoffCard } from "@/lib/wire/console";
import { Fact, FactList } from "./fact-list";

type Props = { contact: ContactShown; handoff: HandoffCard | null };

export function OwnershipCard({ contact, handoff }: Props) {
	return (
		<Card className="gap-1.5 py-3">
			<CardHeader>
				<CardTitle>Ownership</CardTitle>
			</CardHeader>
			<CardContent>
				<FactList>
					<Fact label="Owner">{contact.owner ?? "Nobody yet"}</Fact>
					<Fact label="Claimed by">{handoff?.claimedBy}</Fact>
					<Fact label="For">{handoff ? DESTINATION_LABELS[handoff.destination] : null}</Fact>
					<Fact label="In the CRM">
						{handoff?.crmUrl ? <CrmLink url={handoff.crmUrl} /> : null}
					</Fact>
				</FactList>
			</CardContent>
		</Card>
	);
}

/** The built-in CRM's record is this page, by its own or its stable address. */
function isElsewhere(url: string): boolean {
	return /^https?:/.test(url) && !/\/(?:h|console\/(?:contacts|conversations))\/[\w-]+$/.test(url);
}

/** Only an address elsewhere is a link. */
function CrmLink({ url }: { url: string }) {
	if (!isElsewhere(url)) return "This page";
	return (
		<a href={url} target="_blank" rel="noreferrer" className="underline underline-offset-4">
			Open the record
		</a>
	);
}
