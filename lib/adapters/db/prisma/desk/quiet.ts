import type { Pressing } from "../../desk";
import type { Transaction } from "../client";
import { tellLive } from "../write-live";
import { say, tellSpeaker } from "./say";

/** Why the assistant does not answer a contact, named as the marker that tells the visitor; null when it does. */
export type Quiet = "paused" | "team_answers" | null;

export type Silencing = { outreachPausedAt: Date | null; chatChannel: boolean };

export function quietBy({ outreachPausedAt, chatChannel }: Silencing): Quiet {
	if (outreachPausedAt) return "paused";
	return chatChannel ? null : "team_answers";
}

/** Asked after the conversation's lock: whoever silences takes the same lock first. */
export async function quietFor(tx: Transaction, contactId: string | null): Promise<Quiet> {
	if (contactId === null) return null;
	const contact = await tx.contact.findUnique({
		where: { id: contactId },
		select: { outreachPausedAt: true, chatChannel: true },
	});
	return contact && quietBy(contact);
}

/**
 * The contact's conversations after a pause or a switch. Every version goes up, so that a reply being written at
 * this moment is not stored any more. Where a person speaks they go on: only the assistant's visitors are told that
 * it stopped, or is back, and only when that is so.
 */
export async function moveConversations(
	tx: Transaction,
	{ contactId, at, words }: Pressing,
	{ before, after }: { before: Quiet; after: Quiet },
): Promise<void> {
	const rows = await tx.$queryRaw<{ id: string; speaker: string; language: string }[]>`
		UPDATE conversation SET version = version + 1 WHERE contact_id = ${contactId}
		RETURNING id, speaker, language`;
	const isChanged = (before === null) !== (after === null);
	const told = isChanged ? rows.filter(({ speaker }) => speaker === "assistant") : [];
	for (const row of told) {
		const message = words(after ?? "assistant_back", row.language);
		await say(tx, { conversationId: row.id, at, role: "marker", message });
		await tellSpeaker(tx, row.id, after === null ? "assistant" : "nobody");
	}
	await tellContact(tx, contactId);
}

export async function tellContact(tx: Transaction, contactId: string): Promise<void> {
	await tellLive(tx, [{ audience: "console", type: "contact", payload: { contactId } }]);
}
