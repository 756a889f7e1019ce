import type { RingEnd } from "../store";
import type { Database } from "./client";
import { lockConversationOfHandoff } from "./lock-conversations";
import { addJobs } from "./write-jobs";
import { tellLive } from "./write-live";

export async function endRing(database: Database, end: RingEnd): Promise<void> {
	await database.$transaction(async (tx) => {
		const { handoffId, conversationId, message } = end;
		const at = new Date(end.at);
		await lockConversationOfHandoff(tx, handoffId);
		const offered = end.offered ? JSON.stringify(end.offered) : "null";
		const changed = await tx.$executeRaw`
			UPDATE handoff SET ring = 'unanswered', offers = ${end.offers},
				packet = jsonb_set(packet, '{promise}', ${offered}::jsonb)
			WHERE id = ${handoffId} AND ring = 'ringing'`;
		if (changed === 0) return;
		await tx.message.create({
			data: { id: message.id, conversationId, role: "assistant", text: message.text, at },
			select: { id: true },
		});
		if (end.promise) {
			const { id, due, text } = end.promise;
			// Owned by whoever was on duty when the handoff opened, as far as they are still with us.
			await tx.$executeRaw`
				INSERT INTO promise (id, handoff_id, due, text, owner_id, made_at)
				SELECT ${id}, h.id, ${new Date(due)}, ${text}, u.id, ${at}
				FROM handoff h LEFT JOIN "user" u ON u.id = h.duty_user_id WHERE h.id = ${handoffId}`;
		}
		await tx.conversation.update({
			where: { id: conversationId },
			data: { version: { increment: 1 }, lastMessageAt: at },
			select: { id: true },
		});
		await addJobs(tx, end.jobs);
		const shown = { ...message, role: "assistant", at: at.toISOString() };
		await tellLive(tx, [
			{ audience: conversationId, type: "message", payload: { message: shown } },
			{ audience: conversationId, type: "handoff", payload: {} },
			{ audience: "console", type: "handoff", payload: { handoffId, kinds: ["ring_unanswered"] } },
		]);
	});
}
