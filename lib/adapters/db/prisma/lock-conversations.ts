import type { Transaction } from "./client";

/**
 * Everybody who changes a conversation and what hangs on it (contact, handoff) locks the conversation first,
 * as a turn does. Two who took these locks in another order could each wait for the other.
 */
export async function lockConversationOfHandoff(tx: Transaction, handoffId: string): Promise<void> {
	await tx.$executeRaw`
		SELECT 1 FROM conversation WHERE id = (SELECT conversation_id FROM handoff WHERE id = ${handoffId})
		FOR UPDATE`;
}

/** In one order, so that two who lock the same conversations meet at the first. */
export async function lockConversationsOfContact(
	tx: Transaction,
	contactId: string,
): Promise<void> {
	await tx.$executeRaw`
		SELECT 1 FROM conversation WHERE contact_id = ${contactId} ORDER BY id FOR UPDATE`;
}
