"use client";

import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import { LEAD_OUTCOME_LABELS, LEAD_OUTCOMES } from "@/lib/handoff/lead-outcome";
import type { ContactShown, DeskView } from "@/lib/wire/console";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import { Fact, FactList } from "./fact-list";
import type { Commands } from "./use-commands";

type Props = {
	contact: ContactShown;
	handoff: HandoffCard | null;
	team: DeskView["team"];
	commands: Commands;
};

const NOBODY = "nobody";
const NONE = "none";
const OUTCOMES = [
	{ value: NONE, label: "No outcome" },
	...LEAD_OUTCOMES.map((value) => ({ value, label: LEAD_OUTCOME_LABELS[value] })),
];

/** Whose contact this is and how far it came, each changed in its place. */
export function OwnershipCard({ contact, handoff, team, commands }: Props) {
	const owners = [
		{ value: NOBODY, label: "Nobody yet" },
		...team.map(({ id, name }) => ({ value: id, label: name })),
	];
	return (
		<Card className="gap-1.5 py-3">
			<CardHeader>
				<CardTitle>Ownership</CardTitle>
			</CardHeader>
			<CardContent className="grid gap-1.5">
				<div className="grid grid-cols-2 gap-2">
					<Select
						aria-label="Owner"
						options={owners}
						value={contact.ownerId ?? NOBODY}
						onValueChange={(chosen) => void commands.run(assigning(contact.id, chosen))}
					/>
					<Select
						aria-label="Outcome"
						options={OUTCOMES}
						value={contact.outcome?.outcome ?? NONE}
						onValueChange={(chosen) => {
							const outcome = LEAD_OUTCOMES.find((known) => known === chosen);
							if (outcome) void commands.run(judging(contact.id, outcome));
						}}
					/>
				</div>
				<FactList>
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

function assigning(contactId: string, chosen: string) {
	return {
		name: "owner",
		method: "PUT",
		path: `/api/console/contacts/${contactId}/owner`,
		body: { ownerId: chosen === NOBODY ? null : chosen },
		done: chosen === NOBODY ? "The contact has no owner now." : "The contact has a new owner.",
		verb: "assigned it",
	} as const;
}

function judging(contactId: string, outcome: (typeof LEAD_OUTCOMES)[number]) {
	return {
		name: "outcome",
		method: "PUT",
		path: `/api/console/contacts/${contactId}/outcome`,
		body: { outcome },
		done: `Outcome: ${LEAD_OUTCOME_LABELS[outcome].toLowerCase()}.`,
		verb: "noted the outcome",
	} as const;
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
