import type { Written } from "@/lib/adapters/db/contact-book";
import type { Actor } from "@/lib/adapters/db/desk";
import type { EventKind } from "@/lib/engagement/kinds";
import type { LeadOutcome } from "@/lib/handoff/lead-outcome";
import type { World } from "@/lib/world";
import { recordEvent } from "../engagement/record-event";

/** What an outcome tells the engagement engine; "not a lead" is a judgement of ours, nothing that happened. */
const EVENTS = {
	met: "met",
	proposal: "proposal_sent",
	won: "won",
	lost: "lost",
	not_a_lead: null,
} as const satisfies Record<LeadOutcome, EventKind | null>;

type Outcome = { contactId: string; actor: Actor; outcome: LeadOutcome };

export async function setLeadOutcome(
	world: World,
	{ contactId, actor, outcome }: Outcome,
): Promise<Written> {
	const at = world.now();
	const id = world.newId();
	const written = await world.contacts.setOutcome({ contactId, id, actor, at, outcome });
	const kind = EVENTS[outcome];
	if (written.result !== "done" || kind === null) return written;
	await recordEvent(world, { whose: { contactId }, kind, at, source: "console", id });
	return written;
}
