import type { Signs } from "../signs";
import type { Database } from "./client";
import { tellLive } from "./write-live";

export function createPrismaSigns(database: Database): Signs {
	return {
		async repIs(sign) {
			await tellColleagues(database, sign);
			if (sign.doing === "writing") await tellVisitor(database, sign);
			if (sign.readTo !== null) await markReadByRep(database, sign);
		},
		async visitorWrites({ conversationId, at }) {
			if (!(await personSpeaks(database, conversationId))) return;
			const payload = { conversationId, at };
			await tellLive(database, [{ audience: "console", type: "visitor_typing", payload }]);
		},
		async visitorRead({ conversationId, messageId, at }) {
			const moved = await markRead(database, { conversationId, messageId, at, side: "visitor" });
			if (!moved) return;
			const payload = { conversationId };
			await tellLive(database, [{ audience: "console", type: "conversation", payload }]);
		},
	};
}

type RepSign = Parameters<Signs["repIs"]>[0];

/** Beats that repeat what is known only renew the row. */
async function tellColleagues(database: Database, sign: RepSign): Promise<void> {
	const { conversationId, actor, doing, at } = sign;
	const changed = doing === "gone" ? await forget(database, sign) : await remember(database, sign);
	if (!changed) return;
	const payload = { conversationId, userId: actor.id, by: actor.name, doing, at };
	await tellLive(database, [{ audience: "console", type: "presence", payload }]);
}

async function forget(database: Database, { conversationId, actor }: RepSign): Promise<boolean> {
	const where = { conversationId, userId: actor.id };
	const { count } = await database.deskPresence.deleteMany({ where });
	return count > 0;
}

/** @returns whether it is news. A conversation that is gone has nobody. */
async function remember(
	database: Database,
	{ conversationId, actor, doing, at }: RepSign,
): Promise<boolean> {
	const rows = await database.$queryRaw<{ before: string | null }[]>`
		WITH before AS (
			SELECT doing FROM desk_presence WHERE conversation_id = ${conversationId} AND user_id = ${actor.id}
		), now AS (
			INSERT INTO desk_presence (conversation_id, user_id, doing, seen_at)
			SELECT id, ${actor.id}, ${doing}, ${new Date(at)} FROM conversation WHERE id = ${conversationId}
			ON CONFLICT (conversation_id, user_id)
				DO UPDATE SET doing = excluded.doing, seen_at = excluded.seen_at
			RETURNING 1
		)
		SELECT (SELECT doing FROM before) AS before FROM now`;
	return rows[0] !== undefined && rows[0].before !== doing;
}

async function tellVisitor(
	database: Database,
	{ conversationId, actor, at }: RepSign,
): Promise<void> {
	if (!(await personSpeaks(database, conversationId))) return;
	const payload = { author: actor.name, at };
	await tellLive(database, [{ audience: conversationId, type: "typing", payload }]);
}

/** While the assistant speaks the visitor is not told that somebody looks on. */
async function markReadByRep(
	database: Database,
	{ conversationId, readTo, at }: RepSign,
): Promise<void> {
	if (readTo === null || !(await personSpeaks(database, conversationId))) return;
	const mark = { conversationId, messageId: readTo, at, side: "rep" } as const;
	const moved = await markRead(database, mark);
	if (!moved) return;
	const payload = { to: moved };
	await tellLive(database, [{ audience: conversationId, type: "read", payload }]);
}

async function personSpeaks(database: Database, id: string): Promise<boolean> {
	const where = { id, speaker: "person" };
	return (await database.conversation.count({ where })) > 0;
}

type Mark = { conversationId: string; messageId: string; side: "visitor" | "rep"; at: number };

/** A mark only moves on. @returns the message by the id its visitor's page knows, when it moved */
async function markRead(
	database: Database,
	{ conversationId, messageId, side, at }: Mark,
): Promise<string | null> {
	const written = side === "visitor" ? "rep" : "visitor";
	const rows = await database.$queryRaw<{ shown: string }[]>`
		WITH message AS (
			SELECT id, seq, coalesce(client_id, id) AS shown FROM message
			WHERE conversation_id = ${conversationId} AND id = ${messageId} AND role = ${written}
		), mark AS (
			INSERT INTO read_mark (conversation_id, side, message_id, seq, at)
			SELECT ${conversationId}, ${side}, id, seq, ${new Date(at)} FROM message
			ON CONFLICT (conversation_id, side) DO UPDATE
				SET message_id = excluded.message_id, seq = excluded.seq, at = excluded.at
				WHERE read_mark.seq < excluded.seq
			RETURNING 1
		)
		SELECT message.shown FROM message, mark`;
	return rows[0]?.shown ?? null;
}
