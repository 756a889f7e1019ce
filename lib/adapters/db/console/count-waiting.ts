import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Waiting, waiting } from "@/lib/wire/inbox";
import { isToDo, RAISED } from "./notification-columns";

const COUNTED_UP_TO = 100;
const CALLS = 10;

/** For the navigation, the tab's title and the alerts; counting stops where nobody reads the number any more. */
export async function countWaiting(
	database: Database,
	{ userIds, now }: { userIds: readonly string[]; now: number },
): Promise<Map<string, Waiting>> {
	const calls = Prisma.sql`n.user_id = u.id AND n.read_at IS NULL AND ${isToDo(new Date(now))}`;
	const found = await database.$queryRaw<{ userId: string; row: unknown }[]>`
		SELECT u.id AS "userId", json_build_object(
			'unread', (SELECT count(*) FROM (SELECT 1 FROM notification n
				WHERE ${calls} LIMIT ${COUNTED_UP_TO}) n),
			'unclaimed', (SELECT count(*) FROM (SELECT 1 FROM handoff
				WHERE status = 'open' AND claimed_by_id IS NULL LIMIT ${COUNTED_UP_TO}) h),
			'calls', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'handoffId', n.handoff_id,
					'contactId', h.contact_id, 'kind', n.kind, 'priority', n.priority, 'title', n.title,
					'raisedAt', n.raised_at) ORDER BY n.raised_at DESC), '[]'::json)
				FROM (SELECT n.*, ${RAISED} AS raised_at FROM notification n
					WHERE NOT u.away AND ${calls} ORDER BY ${RAISED} DESC LIMIT ${CALLS}) n
				JOIN handoff h ON h.id = n.handoff_id)) AS row
		FROM "user" u WHERE u.id = ANY (${[...userIds]})`;
	return new Map(found.map(({ userId, row }) => [userId, waiting.parse(row)]));
}
