import type { Desk, Pressed } from "../../desk";
import type { Database } from "../client";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import { keepPromises } from "./keep-promises";

type Locked = { conversation_id: string | null; called_at: Date | null; called_by: string | null };

/** The rep reached the visitor by other means. Pressing again tells who did it before. */
export async function markCalled(
	database: Database,
	{ handoffId, actor, at }: Parameters<Desk["markCalled"]>[0],
): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT h.conversation_id, a.at AS called_at, a.actor_name AS called_by
			FROM handoff h LEFT JOIN LATERAL (
				SELECT at, actor_name FROM audit_entry
				WHERE subject = ${`handoff:${handoffId}`} AND action = 'marked_called'
				ORDER BY at DESC LIMIT 1) a ON true
			WHERE h.id = ${handoffId} FOR NO KEY UPDATE OF h`;
		const handoff = rows[0];
		if (!handoff) return { result: "not_found" };
		const open = await tx.promiseMade.count({ where: { handoffId, state: "open" } });
		if (handoff.called_at && open === 0) {
			const by = handoff.called_by ?? "A colleague";
			return { result: "already", by, at: handoff.called_at.getTime() };
		}
		await keepPromises(tx, { handoffId, at });
		await tellLive(tx, [
			{
				audience: "console",
				type: "handoff",
				payload: {
					handoffId,
					conversationId: handoff.conversation_id,
					kinds: ["called"],
					by: actor.name,
				},
			},
		]);
		await audit(tx, {
			actor,
			at,
			action: "marked_called",
			subject: `handoff:${handoffId}`,
			after: { promises_kept: open },
		});
		return { result: "done" };
	});
}
