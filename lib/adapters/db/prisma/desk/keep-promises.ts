import type { Transaction } from "../client";

/** First contact by a rep keeps what was promised in the conversation. */
export async function keepPromises(
	tx: Transaction,
	{ conversationId, at }: { conversationId: string; at: number },
): Promise<void> {
	await tx.$executeRaw`
		UPDATE promise SET state = 'kept', settled_at = ${new Date(at)}
		WHERE state = 'open' AND handoff_id IN (
			SELECT id FROM handoff WHERE conversation_id = ${conversationId})`;
}
