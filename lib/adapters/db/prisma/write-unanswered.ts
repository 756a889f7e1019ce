import type { TurnChange, Unanswered } from "../store";
import type { Transaction } from "./client";
import { say, tellSpeaker } from "./desk/say";

/** The visitor is told once that nobody answers by itself, the team once in each wait. */
export async function writeUnanswered(
	tx: Transaction,
	{ conversationId, at }: Pick<TurnChange, "conversationId" | "at">,
	{ note, line }: Unanswered,
): Promise<void> {
	if (note) {
		await say(tx, { conversationId, at, role: "marker", message: note });
		await tellSpeaker(tx, conversationId, "nobody");
	}
	if (!line) return;
	const { handoffId, eventId, title, body } = line;
	await tx.$executeRaw`
		INSERT INTO notification (id, user_id, handoff_id, event_id, priority, kind, title, body, created_at)
		SELECT gen_random_uuid()::text, u.id, h.id, ${eventId}, 'high', 'waiting', ${title}, ${body}, ${new Date(at)}
		FROM "user" u, handoff h LEFT JOIN "user" c ON c.id = h.claimed_by_id AND c.deactivated_at IS NULL
		WHERE h.id = ${handoffId} AND u.deactivated_at IS NULL AND (c.id IS NULL OR c.id = u.id)
		ON CONFLICT (user_id, event_id) DO NOTHING`;
}
