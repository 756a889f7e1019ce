import type { Pressed, Pressing } from "../../desk";
import type { Database, Transaction } from "../client";
import { lockConversationsOfContact } from "../lock-conversations";
import { audit } from "./audit";
import { moveConversations, quietBy, type Silencing } from "./quiet";

/** Off: the assistant falls silent in this contact's chats, and what the visitor writes goes to the team. */
export async function setChatChannel(
	database: Database,
	{ on, ...pressing }: Pressing & { on: boolean },
): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { contactId, actor, at } = pressing;
		await lockConversationsOfContact(tx, contactId);
		const contact = await lock(tx, contactId);
		if (!contact) return { result: "not_found" };
		if (contact.chatChannel === on) return { result: "already", by: actor.name, at };
		await tx.contact.update({
			where: { id: contactId },
			data: { chatChannel: on },
			select: { id: true },
		});
		const after = quietBy({ ...contact, chatChannel: on });
		await moveConversations(tx, pressing, { before: quietBy(contact), after });
		const action = on ? "chat_channel_on" : "chat_channel_off";
		await audit(tx, { actor, at, action, subject: `contact:${contactId}` });
		return { result: "done" };
	});
}

async function lock(tx: Transaction, contactId: string): Promise<Silencing | null> {
	const rows = await tx.$queryRaw<Silencing[]>`
		SELECT outreach_paused_at AS "outreachPausedAt", chat_channel AS "chatChannel"
		FROM contact WHERE id = ${contactId} FOR UPDATE`;
	return rows[0] ?? null;
}
