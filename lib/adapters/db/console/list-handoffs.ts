import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { type HandoffPage, handoffRow } from "@/lib/wire/inbox";
import type { InboxFilter, InboxState } from "@/lib/wire/inbox-filter";
import { HANDOFF_LINE, LINE_JOINS } from "./handoff-columns";
import { readCursor, writeCursor } from "./page-cursor";
import { RANK, RINGING_RANK } from "./rank";

const PAGE = 50;
const RINGING = 20;

/** Written out, not passed as parameters: only so may the planner use the partial index. */
const IN_STATE = {
	at_work: Prisma.sql`h.status IN ('open', 'claimed')`,
	declined: Prisma.sql`h.status = 'declined'`,
	resolved: Prisma.sql`h.status = 'resolved'`,
} as const satisfies Record<InboxState, Prisma.Sql>;

const place = z.tuple([z.number(), z.iso.datetime({ offset: true }), z.string()]);

export type HandoffsAsked = { filter: InboxFilter; userId: string; cursor: string | null };

/**
 * Handoffs in the order a rep should see to them; one statement, by key and not by offset. Whoever rings
 * stands on top of the first page and on no other.
 */
export async function listHandoffs(
	database: Database,
	{ filter, userId, cursor }: HandoffsAsked,
): Promise<HandoffPage> {
	const after = readCursor(cursor, place);
	const wanted = wantedOf(filter, userId);
	const from = after
		? Prisma.sql`AND (${RANK}, h.opened_at, h.id) < (${after[0]}, ${after[1]}::timestamptz, ${after[2]})`
		: Prisma.empty;
	const ringing =
		after === null && filter.state === "at_work"
			? Prisma.sql`(SELECT h.*, ${RINGING_RANK} AS rank FROM handoff h
				WHERE h.ring = 'ringing' AND ${wanted} ORDER BY h.ring_until LIMIT ${RINGING}) UNION ALL`
			: Prisma.empty;
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object(${HANDOFF_LINE}) AS row
		FROM (${ringing} (SELECT h.*, ${RANK} AS rank FROM handoff h
			WHERE ${wanted} AND h.ring <> 'ringing' ${from}
			ORDER BY ${RANK} DESC, h.opened_at DESC, h.id DESC LIMIT ${PAGE + 1})) h
		${LINE_JOINS}
		ORDER BY h.rank DESC, h.opened_at DESC, h.id DESC`;
	const rows = found.map(({ row }) => handoffRow.parse(row));
	return pageOf(rows);
}

/** Conditions with their values in them, each of which one of the inbox's indexes serves. */
function wantedOf({ state, whose, destination, trigger }: InboxFilter, userId: string): Prisma.Sql {
	const conditions = [IN_STATE[state]];
	if (whose === "mine") conditions.push(Prisma.sql`h.claimed_by_id = ${userId}`);
	if (whose === "unclaimed") conditions.push(Prisma.sql`h.claimed_by_id IS NULL`);
	if (destination) conditions.push(Prisma.sql`h.destination = ${destination}`);
	if (trigger) conditions.push(Prisma.sql`h.trigger = ${trigger}`);
	return Prisma.join(conditions, " AND ");
}

function pageOf(rows: HandoffPage["rows"]): HandoffPage {
	const ringing = rows.filter(({ rank }) => rank === RINGING_RANK).length;
	const last = rows[ringing + PAGE - 1];
	const hasMore = rows.length > ringing + PAGE && last;
	return {
		rows: rows.slice(0, ringing + PAGE),
		next: hasMore ? writeCursor([last.rank, last.openedAt, last.id]) : null,
	};
}
