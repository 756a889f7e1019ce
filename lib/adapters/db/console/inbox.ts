import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import {
	type HandoffPage,
	handoffRow,
	type InboxState,
	type NotificationRow,
	notificationRow,
	type Waiting,
	waiting,
} from "@/lib/wire/console";
import { HANDOFF_HEAD, HANDOFF_JOINS } from "./handoff-columns";
import { readCursor, writeCursor } from "./page-cursor";

const PAGE = 50;
const NOTIFICATIONS = 50;
const NOTIFICATIONS_READ = 20;
const COUNTED_UP_TO = 100;

/** The expression of the index `handoff_inbox`: hot first, then high priority. */
const RANK = Prisma.sql`
	(CASE WHEN h.level = 'hot' THEN 2 ELSE 0 END + CASE WHEN h.priority = 'high' THEN 1 ELSE 0 END)`;

/** Written out, not passed as parameters: only so may the planner use the partial index. */
const IN_STATE = {
	at_work: Prisma.sql`h.status IN ('open', 'claimed')`,
	declined: Prisma.sql`h.status = 'declined'`,
	resolved: Prisma.sql`h.status = 'resolved'`,
} as const satisfies Record<InboxState, Prisma.Sql>;

const place = z.tuple([z.number(), z.iso.datetime({ offset: true }), z.string()]);

/** Handoffs in the order a rep should see to them; one statement, by key and not by offset. */
export async function listHandoffs(
	database: Database,
	{ state, cursor }: { state: InboxState; cursor: string | null },
): Promise<HandoffPage> {
	const after = readCursor(cursor, place);
	const from = after
		? Prisma.sql`AND (${RANK}, h.opened_at, h.id) < (${after[0]}, ${after[1]}::timestamptz, ${after[2]})`
		: Prisma.empty;
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object(${HANDOFF_HEAD}, 'rank', h.rank, 'reference', 'C-' || v.number,
			'name', k.name, 'company', k.company, 'paused', k.outreach_paused_at IS NOT NULL) AS row
		FROM (SELECT h.*, ${RANK} AS rank FROM handoff h
			WHERE ${IN_STATE[state]} ${from}
			ORDER BY ${RANK} DESC, h.opened_at DESC, h.id DESC LIMIT ${PAGE + 1}) h
		JOIN contact k ON k.id = h.contact_id
		LEFT JOIN conversation v ON v.id = h.conversation_id
		${HANDOFF_JOINS}
		ORDER BY h.rank DESC, h.opened_at DESC, h.id DESC`;
	const rows = found.map(({ row }) => handoffRow.parse(row));
	const last = rows[PAGE - 1];
	const next = rows.length > PAGE && last ? writeCursor([last.rank, last.openedAt, last.id]) : null;
	return { rows: rows.slice(0, PAGE), next };
}

/** What a rep has not read, high priority on top, and what they read last. */
export async function listNotifications(
	database: Database,
	userId: string,
): Promise<NotificationRow[]> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', n.id, 'handoffId', n.handoff_id, 'contactId', h.contact_id,
			'priority', n.priority, 'title', n.title, 'body', n.body, 'createdAt', n.created_at,
			'readAt', n.read_at) AS row
		FROM (
			(SELECT * FROM notification WHERE user_id = ${userId} AND read_at IS NULL
				ORDER BY (priority = 'high') DESC, created_at DESC LIMIT ${NOTIFICATIONS})
			UNION ALL
			(SELECT * FROM notification WHERE user_id = ${userId} AND read_at IS NOT NULL
				ORDER BY read_at DESC LIMIT ${NOTIFICATIONS_READ})) n
		JOIN handoff h ON h.id = n.handoff_id
		ORDER BY (n.read_at IS NULL) DESC, (n.read_at IS NULL AND n.priority = 'high') DESC,
			n.created_at DESC, n.id`;
	return found.map(({ row }) => notificationRow.parse(row));
}

/** For the navigation, the tab's title and the alerts; counting stops where nobody reads the number any more. */
export async function countWaiting(database: Database, userId: string): Promise<Waiting> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object(
			'unread', (SELECT count(*) FROM (SELECT 1 FROM notification
				WHERE user_id = ${userId} AND read_at IS NULL LIMIT ${COUNTED_UP_TO}) n),
			'unclaimed', (SELECT count(*) FROM (SELECT 1 FROM handoff
				WHERE status = 'open' AND claimed_by_id IS NULL LIMIT ${COUNTED_UP_TO}) h),
			'newest', (SELECT json_build_object('id', n.id, 'handoffId', n.handoff_id,
					'priority', n.priority, 'title', n.title)
				FROM notification n JOIN "user" u ON u.id = n.user_id AND NOT u.away
				WHERE n.user_id = ${userId} AND n.read_at IS NULL
				ORDER BY n.created_at DESC LIMIT 1)) AS row`;
	return waiting.parse(found[0]?.row);
}

/** Marks as read, for good; `ids` null means all of them. */
export async function markRead(
	database: Database,
	{ userId, ids, at }: { userId: string; ids: string[] | null; at: number },
): Promise<void> {
	await database.notification.updateMany({
		where: { userId, readAt: null, ...(ids === null ? {} : { id: { in: ids } }) },
		data: { readAt: new Date(at) },
	});
}
