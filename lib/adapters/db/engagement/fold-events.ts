import { z } from "zod";
import type { Transaction } from "@/lib/adapters/db/prisma/client";
import type { Instant } from "@/lib/availability/types";
import { type EngagementEvent, eventDetail } from "@/lib/engagement/event";
import { foldAll } from "@/lib/engagement/fold";
import { eventKind } from "@/lib/engagement/kinds";
import { type EngagementState, newState } from "@/lib/engagement/state";
import type { Terms } from "./rules-setting";
import { judge, lockStandings, type StandingRow, writeStandings } from "./standing-rows";

const eventRow = z.object({
	id: z.bigint(),
	contact_id: z.string(),
	kind: eventKind,
	at: z.date(),
	detail: eventDetail.catch({}),
});

/** Events read at a time when a state is computed anew: bounds memory for a contact with a million. */
const PAGE = 20_000;

/**
 * Folds what waits of these contacts into their states, once: whoever holds a contact's row folds, and
 * whoever comes after finds nothing waiting. The cost is that of the waiting events alone.
 */
export async function foldWaitingOf(
	tx: Transaction,
	contactIds: readonly string[],
	{ now, terms }: { now: Instant; terms: Terms },
): Promise<void> {
	const rows = await lockStandings(tx, contactIds, now);
	const ids = rows.map(({ contactId }) => contactId);
	const waiting = await tx.$queryRaw<unknown[]>`
		UPDATE engagement_event SET folded = true WHERE NOT folded AND contact_id = ANY (${ids})
		RETURNING id, contact_id, kind, at, detail`;
	const states = new Map(rows.map(({ contactId, state }) => [contactId, state]));
	foldInto(states, waiting, terms);
	const stale = rows.flatMap(({ stale, contactId }) => (stale ? [contactId] : []));
	for (const [id, state] of await statesFromEvents(tx, stale, terms)) states.set(id, state);
	await judgeAndWrite(tx, { rows, states, now, terms });
}

type Folding = {
	rows: readonly StandingRow[];
	states: ReadonlyMap<string, EngagementState>;
	now: Instant;
	terms: Terms;
};

export function judgeAndWrite(
	tx: Transaction,
	{ rows, states, now, terms }: Folding,
): Promise<number> {
	const judged = rows.map((before) => {
		const row = { ...before, state: states.get(before.contactId) ?? before.state };
		const stateMoved = row.state !== before.state;
		return { row, judgement: judge(row, now, terms), stateMoved };
	});
	return writeStandings(tx, judged, now);
}

/** States as all stored events make them, for merged contacts and for new rules. */
export async function statesFromEvents(
	tx: Transaction,
	contactIds: readonly string[],
	terms: Terms,
): Promise<Map<string, EngagementState>> {
	const states = new Map(contactIds.map((id) => [id, newState()]));
	let after = -1n;
	while (contactIds.length > 0) {
		const page = await tx.$queryRaw<unknown[]>`
			SELECT id, contact_id, kind, at, detail FROM engagement_event
			WHERE contact_id = ANY (${[...contactIds]}) AND folded AND id > ${after}
			ORDER BY id LIMIT ${PAGE}`;
		after = foldInto(states, page, terms) ?? after;
		if (page.length < PAGE) break;
	}
	return states;
}

/** @returns the last event's own number */
function foldInto(
	states: Map<string, EngagementState>,
	rows: readonly unknown[],
	{ rules }: Terms,
): bigint | null {
	let last: bigint | null = null;
	const events = new Map<string, EngagementEvent[]>();
	for (const row of rows) {
		const { id, contact_id, kind, at, detail } = eventRow.parse(row);
		const event = { id: String(id), kind, at: at.getTime(), detail };
		const known = events.get(contact_id);
		if (known) known.push(event);
		else events.set(contact_id, [event]);
		last = id;
	}
	for (const [contactId, all] of events) {
		states.set(contactId, foldAll(states.get(contactId) ?? newState(), all, rules));
	}
	return last;
}
