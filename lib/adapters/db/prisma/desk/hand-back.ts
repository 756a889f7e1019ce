import type { Desk, Pressed } from "../../desk";
import type { Database, Transaction } from "../client";
import { audit } from "./audit";
import { endStretch, lockSpeaker } from "./speaker";

type Input = Parameters<Desk["handBack"]>[0];

export async function handBack(database: Database, input: Input): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { conversationId, actor, at, words, note } = input;
		const conversation = await lockSpeaker(tx, conversationId);
		if (!conversation) return { result: "not_found" };
		if (conversation.speaker === "assistant") return handedBackBefore(tx, input);
		await endStretch(tx, { conversation, actor, at, words, note, ending: "handed_back" });
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

async function handedBackBefore(
	tx: Transaction,
	{ conversationId, actor, at }: Input,
): Promise<Pressed> {
	const last = await tx.humanStretch.findFirst({
		where: { conversationId, endedAt: { not: null } },
		orderBy: { endedAt: "desc" },
		select: { endedBy: true, endedAt: true },
	});
	return {
		result: "already",
		by: last?.endedBy ?? actor.name,
		at: last?.endedAt?.getTime() ?? at,
	};
}
