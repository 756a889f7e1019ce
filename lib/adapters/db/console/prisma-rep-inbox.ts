import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import type { Line, RepInbox } from "@/lib/adapters/db/rep-inbox";
import { Prisma } from "@/lib/generated/prisma/client";
import { DEFAULT_PREFERENCES, preferences } from "@/lib/wire/preferences";

export function createPrismaRepInbox(database: Database): RepInbox {
	return {
		read: (input) => markRead(database, input),
		snooze: (input) => snooze(database, input),
		unsnooze: (line) =>
			change(database, line, Prisma.sql`snoozed_until = NULL, woken_at = ${new Date(line.at)}`),
		done: (line) =>
			change(
				database,
				line,
				Prisma.sql`done_at = coalesce(done_at, ${new Date(line.at)}),
				read_at = coalesce(read_at, ${new Date(line.at)}), snoozed_until = NULL`,
			),
		undone: (line) => change(database, line, Prisma.sql`done_at = NULL`),
		wake: (id, at) => wake(database, id, at),
		async preferences(userId) {
			const row = await database.repPreference.findUnique({ where: { userId } });
			// What an older version stored may lack what is new; the rep then has what everybody begins with.
			return preferences.safeParse(row?.content).data ?? DEFAULT_PREFERENCES;
		},
		async savePreferences(userId, content) {
			await database.repPreference.upsert({
				where: { userId },
				update: { content },
				create: { userId, content },
				select: { userId: true },
			});
		},
	};
}

async function markRead(
	database: Database,
	{ userId, ids, at }: Parameters<RepInbox["read"]>[0],
): Promise<void> {
	await database.$transaction(async (tx) => {
		await tx.notification.updateMany({
			where: { userId, readAt: null, ...(ids === null ? {} : { id: { in: ids } }) },
			data: { readAt: new Date(at) },
		});
		await tellOwner(tx, userId);
	});
}

async function snooze(
	database: Database,
	{ until, ...line }: Parameters<RepInbox["snooze"]>[0],
): Promise<boolean> {
	return database.$transaction(async (tx) => {
		const at = new Date(line.at);
		const put = await write(
			tx,
			line,
			Prisma.sql`snoozed_until = ${new Date(until)},
			read_at = coalesce(read_at, ${at}), done_at = NULL`,
		);
		if (!put) return false;
		const delayMs = until - line.at;
		await addJobs(tx, [
			{ task: "wake_notification", id: line.id, key: `wake:${line.id}`, delayMs },
		]);
		return true;
	});
}

async function change(database: Database, line: Line, values: Prisma.Sql): Promise<boolean> {
	return database.$transaction((tx) => write(tx, line, values));
}

async function write(tx: Transaction, { userId, id }: Line, values: Prisma.Sql): Promise<boolean> {
	const written = await tx.$executeRaw`
		UPDATE notification SET ${values} WHERE id = ${id} AND user_id = ${userId}`;
	if (written > 0) await tellOwner(tx, userId);
	return written > 0;
}

async function wake(database: Database, id: string, at: number): Promise<void> {
	await database.$transaction(async (tx) => {
		const now = new Date(at);
		const woken = await tx.$queryRaw<{ user_id: string }[]>`
			UPDATE notification SET snoozed_until = NULL, read_at = NULL, woken_at = ${now}
			WHERE id = ${id} AND done_at IS NULL AND snoozed_until <= ${now} RETURNING user_id`;
		for (const { user_id } of woken) await tellOwner(tx, user_id);
	});
}

function tellOwner(tx: Transaction, userId: string): Promise<void> {
	return tellLive(tx, [{ audience: "console", type: "notifications", payload: { userId } }]);
}
