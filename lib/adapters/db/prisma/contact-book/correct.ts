import { cardBrief } from "@/lib/handoff/brief";
import { requalified } from "@/lib/handoff/build-packet";
import { packet as packetSchema } from "@/lib/handoff/packet";
import type { Qualification } from "@/lib/qualification/qualification";
import { newQualification } from "@/lib/qualification/score-turn";
import type { ContactBook, Written } from "../../contact-book";
import type { Database, Transaction } from "../client";
import { audit } from "../desk/audit";
import { storedQualification } from "../stored-qualification";
import { tellLive } from "../write-live";

type Input = Parameters<ContactBook["correct"]>[0];

/** The version goes up, so that a turn being decided on the state before is decided again on this one. */
export async function correct(database: Database, input: Input): Promise<Written> {
	return database.$transaction(async (tx) => {
		const { conversationId, actor, at, change } = input;
		const moved = await tx.$executeRaw`
			UPDATE conversation SET version = version + 1 WHERE id = ${conversationId}`;
		if (moved === 0) return { result: "not_found" };
		const stored = await tx.qualification.findUnique({ where: { conversationId } });
		const before = stored ? storedQualification.parse(stored.state) : newQualification();
		const { state, corrected } = change(before);
		await save(tx, conversationId, state);
		const handoffs = await requalifyCards(tx, conversationId, state);
		const payload = { conversationId };
		await tellLive(tx, [
			{ audience: "console", type: "conversation", payload },
			...handoffs.map(({ id }) => ({
				audience: "console",
				type: "handoff",
				payload: { ...payload, handoffId: id, kinds: ["corrected"], by: actor.name },
			})),
		]);
		await audit(tx, { actor, at, subject: `conversation:${conversationId}`, ...corrected });
		return { result: "done" };
	});
}

async function save(tx: Transaction, conversationId: string, state: Qualification): Promise<void> {
	const { level, persona } = state;
	await tx.$executeRaw`
		INSERT INTO qualification (conversation_id, level, persona, state, updated_at)
		VALUES (${conversationId}, ${level}, ${persona}, ${JSON.stringify(state)}::jsonb, now())
		ON CONFLICT (conversation_id) DO UPDATE
			SET level = excluded.level, persona = excluded.persona, state = excluded.state, updated_at = now()`;
}

/** The open cards, and what is delivered from them from now on, say what the rep knows. */
async function requalifyCards(
	tx: Transaction,
	conversationId: string,
	state: Qualification,
): Promise<{ id: string }[]> {
	const rows = await tx.$queryRaw<{ id: string; packet: unknown }[]>`
		SELECT id, packet FROM handoff WHERE conversation_id = ${conversationId} AND status <> 'resolved'
		FOR UPDATE`;
	for (const { id, packet: stored } of rows) {
		// A packet of an older version keeps its words; the level is shown beside them.
		const before = packetSchema.safeParse(stored).data;
		const packet = before && requalified(before, state);
		await tx.handoff.update({
			where: { id },
			data: { level: state.level, ...(packet && { packet, brief: cardBrief(packet) }) },
			select: { id: true },
		});
	}
	return rows;
}
