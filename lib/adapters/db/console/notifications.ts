import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import {
	type NotificationPage,
	type NotificationTab,
	notificationRow,
	type Waiting,
	waiting,
} from "@/lib/wire/inbox";
import { readCursor, writeCursor } from "./page-cursor";

const PAGE = 50;
const COUNTED_UP_TO = 100;
const CALLS = 10;

/** When it last asked for attention; the expression of the index `notification_to_do`. */
const RAISED = Prisma.sql`coalesce(n.woken_at, n.created_at)`;

export type NotificationsAsked = {
	userId: string;
	tab: NotificationTab;
	cursor: string | null;
	/** A snooze that has run out by now is to do again, whether or not its job has run. */
	now: number;
};

const instant = z.iso.datetime({ offset: true });
const highPlace = z.tuple([z.number(), instant, z.string()]);
const plainPlace = z.tuple([instant, z.string()]);

/** One of a rep's three lists, each by key: high priority first, soonest back first, newest first. */
export async function listNotifications(
	database: Database,
	{ userId, tab, cursor, now }: NotificationsAsked,
): Promise<NotificationPage> {
	const { where, order, writePlace } = LISTS[tab]({ at: new Date(now), cursor });
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', n.id, 'handoffId', n.handoff_id, 'contactId', h.contact_id,
			'kind', n.kind, 'priority', n.priority, 'title', n.title, 'body', n.body,
			'raisedAt', ${RAISED}, 'readAt', n.read_at, 'snoozedUntil', n.snoozed_until,
			'doneAt', n.done_at, 'claim', CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object(
				'by', u.name, 'after', greatest(0, round(extract(epoch FROM
					h.claimed_at - coalesce(h.accepted_at, h.opened_at))))) END) AS row
		FROM (SELECT * FROM notification n WHERE n.user_id = ${userId} AND ${where}
			ORDER BY ${order} LIMIT ${PAGE + 1}) n
		JOIN handoff h ON h.id = n.handoff_id
		LEFT JOIN "user" u ON u.id = h.claimed_by_id AND h.claimed_at IS NOT NULL
		ORDER BY ${order}`;
	const rows = found.map(({ row }) => notificationRow.parse(row));
	const last = rows[PAGE - 1];
	const next = rows.length > PAGE && last ? writeCursor(writePlace(last)) : null;
	return { rows: rows.slice(0, PAGE), next };
}

type Row = NotificationPage["rows"][number];
type Listing = {
	where: Prisma.Sql;
	order: Prisma.Sql;
	writePlace(last: Row): (string | number)[];
};

const LISTS: Record<NotificationTab, (asked: { at: Date; cursor: string | null }) => Listing> = {
	to_do({ at, cursor }) {
		const after = readCursor(cursor, highPlace);
		const from = after
			? Prisma.sql`AND (n.priority = 'high', ${RAISED}, n.id)
				< (${after[0] === 1}, ${after[1]}::timestamptz, ${after[2]})`
			: Prisma.empty;
		return {
			where: Prisma.sql`n.done_at IS NULL
				AND (n.snoozed_until IS NULL OR n.snoozed_until <= ${at}) ${from}`,
			order: Prisma.sql`(n.priority = 'high') DESC, ${RAISED} DESC, n.id DESC`,
			writePlace: ({ priority, raisedAt, id }) => [priority === "high" ? 1 : 0, raisedAt, id],
		};
	},
	snoozed({ at, cursor }) {
		const after = readCursor(cursor, plainPlace);
		const from = after
			? Prisma.sql`AND (n.snoozed_until, n.id) > (${after[0]}::timestamptz, ${after[1]})`
			: Prisma.empty;
		return {
			where: Prisma.sql`n.done_at IS NULL AND n.snoozed_until IS NOT NULL
				AND n.snoozed_until > ${at} ${from}`,
			order: Prisma.sql`n.snoozed_until, n.id`,
			writePlace: ({ snoozedUntil, id }) => [snoozedUntil ?? "", id],
		};
	},
	done({ cursor }) {
		const after = readCursor(cursor, plainPlace);
		const from = after
			? Prisma.sql`AND (n.done_at, n.id) < (${after[0]}::timestamptz, ${after[1]})`
			: Prisma.empty;
		return {
			where: Prisma.sql`n.done_at IS NOT NULL ${from}`,
			order: Prisma.sql`n.done_at DESC, n.id DESC`,
			writePlace: ({ doneAt, id }) => [doneAt ?? "", id],
		};
	},
};

/** For the navigation, the tab's title and the alerts; counting stops where nobody reads the number any more. */
export async function countWaiting(
	database: Database,
	{ userId, now }: { userId: string; now: number },
): Promise<Waiting> {
	const calls = Prisma.sql`n.user_id = ${userId} AND n.read_at IS NULL AND n.done_at IS NULL
		AND (n.snoozed_until IS NULL OR n.snoozed_until <= ${new Date(now)})`;
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object(
			'unread', (SELECT count(*) FROM (SELECT 1 FROM notification n
				WHERE ${calls} LIMIT ${COUNTED_UP_TO}) n),
			'unclaimed', (SELECT count(*) FROM (SELECT 1 FROM handoff
				WHERE status = 'open' AND claimed_by_id IS NULL LIMIT ${COUNTED_UP_TO}) h),
			'calls', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'handoffId', n.handoff_id,
					'contactId', h.contact_id, 'kind', n.kind, 'priority', n.priority, 'title', n.title,
					'raisedAt', n.raised_at) ORDER BY n.raised_at DESC), '[]'::json)
				FROM (SELECT n.*, ${RAISED} AS raised_at
					FROM notification n JOIN "user" u ON u.id = n.user_id AND NOT u.away
					WHERE ${calls} ORDER BY ${RAISED} DESC LIMIT ${CALLS}) n
				JOIN handoff h ON h.id = n.handoff_id)) AS row`;
	return waiting.parse(found[0]?.row);
}
