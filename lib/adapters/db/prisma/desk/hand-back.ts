import type { Desk, Pressed } from "../../desk";
import type { Database } from "../client";
import { audit } from "./audit";
import { say, tellSpeaker } from "./say";

type Input = Parameters<Desk["handBack"]>[0];

export async function handBack(database: Database, input: Input): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { conversationId, actor, at, markers, note } = input;
		const rows = await tx.$queryRaw<{ speaker: string }[]>`
			SELECT speaker FROM conversation WHERE id = ${conversationId} FOR UPDATE`;
		if (!rows[0]) return { result: "not_found" };
		if (rows[0].speaker === "assistant") return { result: "already", by: actor.name, at };
		await tx.conversation.update({
			where: { id: conversationId },
			data: {
				speaker: "assistant",
				takenOverBy: null,
				takenOverAt: null,
				repNote: note,
				version: { increment: 1 },
			},
			select: { id: true },
		});
		await say(tx, { conversationId, at, role: "marker", message: markers.left });
		await say(tx, { conversationId, at, role: "marker", message: markers.back });
		await tellSpeaker(tx, conversationId, "assistant");
		await audit(tx, {
			actor,
			at,
			action: "takeover_ended",
			subject: `conversation:${conversationId}`,
			after: { note },
		});
		return { result: "done" };
	});
}
