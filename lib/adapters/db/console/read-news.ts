import type { Database } from "@/lib/adapters/db/prisma/client";
import type { NewsAsked } from "@/lib/adapters/live/news";
import { Prisma } from "@/lib/generated/prisma/client";
import {
	type HandoffRow,
	handoffRow,
	type NotificationRow,
	notificationRow,
} from "@/lib/wire/inbox";
import type { ConsoleNews } from "@/lib/wire/news";
import { countWaiting } from "./count-waiting";
import { HANDOFF_LINE, LINE_JOINS } from "./handoff-columns";
import { isToDo, NOTIFICATION_JOINS, NOTIFICATION_LINE } from "./notification-columns";
import { RANK, RINGING_RANK } from "./rank";

type Asked = NewsAsked & { now: number };

/** The changed lines of every rep asked for: three statements, however many reps there are. */
export async function readNews(
	database: Database,
	asked: Asked,
): Promise<ReadonlyMap<string, ConsoleNews>> {
	const [handoffs, notifications, waiting] = await Promise.all([
		changedHandoffs(database, asked),
		changedNotifications(database, asked),
		countWaiting(database, asked),
	]);
	const { handoffIds, contactIds } = asked;
	return new Map(
		[...waiting].map(([userId, own]) => [
			userId,
			{
				handoffIds,
				contactIds,
				handoffs,
				notifications: notifications.get(userId) ?? [],
				waiting: own,
			},
		]),
	);
}

function isAbout({ handoffIds, contactIds }: NewsAsked): Prisma.Sql {
	return Prisma.sql`(h.id = ANY (${handoffIds}) OR h.contact_id = ANY (${contactIds}))`;
}

async function changedHandoffs(database: Database, asked: Asked): Promise<HandoffRow[]> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object(${HANDOFF_LINE}) AS row
		FROM (SELECT h.*, CASE WHEN h.ring = 'ringing' AND h.status IN ('open', 'claimed')
				THEN ${RINGING_RANK} ELSE ${RANK} END AS rank
			FROM handoff h WHERE ${isAbout(asked)}) h
		${LINE_JOINS}`;
	return found.map(({ row }) => handoffRow.parse(row));
}

async function changedNotifications(
	database: Database,
	asked: Asked,
): Promise<Map<string, NotificationRow[]>> {
	const found = await database.$queryRaw<{ userId: string; row: unknown }[]>`
		SELECT n.user_id AS "userId", json_build_object(${NOTIFICATION_LINE}) AS row
		FROM notification n ${NOTIFICATION_JOINS}
		WHERE ${isAbout(asked)} AND n.user_id = ANY (${asked.userIds}) AND ${isToDo(new Date(asked.now))}`;
	const rows = new Map<string, NotificationRow[]>();
	for (const { userId, row } of found) {
		rows.set(userId, [...(rows.get(userId) ?? []), notificationRow.parse(row)]);
	}
	return rows;
}
