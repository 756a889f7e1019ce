import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { type NotificationPage, type NotificationTab, notificationRow } from "@/lib/wire/inbox";
import { isToDo, NOTIFICATION_JOINS, NOTIFICATION_LINE, RAISED } from "./notification-columns";
import { readCursor, writeCursor } from "./page-cursor";

const PAGE = 50;

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
		SELECT json_build_object(${NOTIFICATION_LINE}) AS row
		FROM (SELECT * FROM notification n WHERE n.user_id = ${userId} AND ${where}
			ORDER BY ${order} LIMIT ${PAGE + 1}) n
		${NOTIFICATION_JOINS}
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
			where: Prisma.sql`${isToDo(at)} ${from}`,
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
