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
		const rows = await tx.$queryRaw<{ speaker: string; stored: boolean }[]>`
			SELECT speaker, EXISTS (SELECT 1 FROM message WHERE id = ${message.id}) AS stored
			FROM conversation WHERE id = ${conversationId} FOR UPDATE`;
		const now = rows[0];
		if (!now) return { result: "not_found" };
		if (now.stored) return { result: "already" };
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
