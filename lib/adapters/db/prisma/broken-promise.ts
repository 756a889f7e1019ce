import { z } from "zod";
import { packet as packetSchema } from "@/lib/handoff/packet";
import type { Outbox, PromiseDue } from "../outbox";
import type { Database } from "./client";
import { tellWebhooks } from "./tell-webhooks";
import { addJobs } from "./write-jobs";
import { tellLive } from "./write-live";

const state = z.enum(["open", "kept", "broken", "withdrawn"]);

export async function promiseDue(database: Database, id: string): Promise<PromiseDue | null> {
	const row = await database.promiseMade.findUnique({
		where: { id },
		include: { handoff: { select: { id: true, conversationId: true, packet: true } } },
	});
	if (!row) return null;
	return {
		id,
		state: state.parse(row.state),
		due: row.due.getTime(),
		ownerId: row.ownerId,
		handoffId: row.handoff.id,
		conversationId: row.handoff.conversationId,
		packet: packetSchema.parse(row.handoff.packet),
	};
}

/** The promise's id stands for the event, so that every rep gets the line once. */
export async function breakPromise(
	database: Database,
	{ promiseId, at, title, body, jobs }: Parameters<Outbox["breakPromise"]>[0],
): Promise<void> {
	await database.$transaction(async (tx) => {
		const now = new Date(at);
		const rows = await tx.$queryRaw<{ handoff_id: string }[]>`
			UPDATE promise SET state = 'broken', settled_at = ${now}
			WHERE id = ${promiseId} AND state = 'open' RETURNING handoff_id`;
		const handoffId = rows[0]?.handoff_id;
		if (!handoffId) return;
		await tx.$executeRaw`
			INSERT INTO notification (id, user_id, handoff_id, event_id, kind, priority, title, body, created_at)
			SELECT gen_random_uuid()::text, u.id, ${handoffId}, ${promiseId}, 'promise', 'high', ${title}, ${body}, ${now}
			FROM "user" u WHERE u.deactivated_at IS NULL ON CONFLICT (user_id, event_id) DO NOTHING`;
		await addJobs(tx, jobs);
		await tellWebhooks(tx, [promiseId]);
		await tellLive(tx, [
			{
				audience: "console",
				type: "handoff",
				payload: { handoffId, kinds: ["promise_broken"], notify: true },
			},
		]);
	});
}

/** Each alarm has its own id in the inbox, so that trying a job again rings nobody twice. */
export async function alarmPromise(
	database: Database,
	{ promiseId, alarm, at, to, title, body }: Parameters<Outbox["alarmPromise"]>[0],
): Promise<void> {
	await database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<{ handoff_id: string }[]>`
			SELECT handoff_id FROM promise WHERE id = ${promiseId} AND state = 'open' FOR UPDATE`;
		const handoffId = rows[0]?.handoff_id;
		if (!handoffId) return;
		const written = await tx.$executeRaw`
			INSERT INTO notification (id, user_id, handoff_id, event_id, kind, priority, title, body, created_at)
			SELECT gen_random_uuid()::text, u.id, ${handoffId}, ${`${promiseId}:${alarm}`}, 'promise', 'high', ${title}, ${body}, ${new Date(at)}
			FROM "user" u WHERE u.deactivated_at IS NULL AND (${to === "everybody"}
				OR u.id = (SELECT owner_id FROM promise WHERE id = ${promiseId}))
			ON CONFLICT (user_id, event_id) DO NOTHING`;
		if (written === 0) return;
		await tellLive(tx, [
			{
				audience: "console",
				type: "handoff",
				payload: { handoffId, kinds: ["promise_due"], notify: true },
			},
		]);
	});
}
