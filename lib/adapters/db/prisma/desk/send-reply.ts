import type { Desk } from "../../desk";
import type { Database } from "../client";
import { keepPromises } from "./keep-promises";
import { say } from "./say";

type Input = Parameters<Desk["sendReply"]>[0];

export async function sendReply(
	database: Database,
	{ conversationId, actor, at, message }: Input,
): ReturnType<Desk["sendReply"]> {
	return database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<{ speaker: string }[]>`
			SELECT speaker FROM conversation WHERE id = ${conversationId} FOR UPDATE`;
		const now = rows[0];
		if (!now) return { result: "not_found" };
		// Looked up after the lock: the same reply may have been stored while this one waited.
		const stored = await tx.message.count({ where: { id: message.id } });
		if (stored > 0) return { result: "already" };
		if (now.speaker !== "person") return { result: "not_taken_over" };
		await say(tx, { conversationId, at, role: "rep", message, author: actor });
		await tx.conversation.update({
			where: { id: conversationId },
			data: { lastMessageAt: new Date(at) },
			select: { id: true },
		});
		await keepPromises(tx, { conversationId, at });
		return { result: "sent" };
	});
}
