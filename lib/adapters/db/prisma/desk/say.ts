import type { Marker } from "../../desk";
import type { Transaction } from "../client";
import { tellLive } from "../write-live";

type Said = {
	conversationId: string;
	at: number;
	role: "marker" | "rep";
	message: Marker;
	author?: { id: string; name: string };
};

/** Stores a line that is no reply of the assistant's and tells the visitor's page. */
export async function say(tx: Transaction, said: Said): Promise<void> {
	const { conversationId, at, role, message, author } = said;
	await tx.message.create({
		data: {
			id: message.id,
			conversationId,
			role,
			text: message.text,
			authorId: author?.id ?? null,
			authorName: author?.name ?? null,
			at: new Date(at),
		},
		select: { id: true },
	});
	const shown = {
		id: message.id,
		role,
		text: message.text,
		at: new Date(at).toISOString(),
		...(author ? { author: author.name } : {}),
	};
	await tellLive(tx, [
		{ audience: conversationId, type: "message", payload: { message: shown } },
		{ audience: "console", type: "conversation", payload: { conversationId } },
	]);
}

export async function tellSpeaker(
	tx: Transaction,
	conversationId: string,
	speaker: "assistant" | "person" | "nobody",
): Promise<void> {
	await tellLive(tx, [{ audience: conversationId, type: "speaker", payload: { speaker } }]);
}
