import type { Desk, TakenOver } from "../../desk";
import type { Database, Transaction } from "../client";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import { say, tellSpeaker } from "./say";

type Input = Parameters<Desk["takeOver"]>[0];

type Locked = { speaker: string; by: string | null; since: Date | null };

export async function takeOver(database: Database, input: Input): Promise<TakenOver> {
	return database.$transaction(async (tx) => {
		const { conversationId, actor, at, marker } = input;
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT speaker, taken_over_by AS by, taken_over_at AS since
			FROM conversation WHERE id = ${conversationId} FOR UPDATE`;
		const now = rows[0];
		if (!now) return { result: "not_found" };
		if (now.speaker === "person") return takenAlready(tx, input, now);
		await tx.conversation.update({
			where: { id: conversationId },
			data: {
				speaker: "person",
				takenOverBy: actor.id,
				takenOverAt: new Date(at),
				version: { increment: 1 },
			},
			select: { id: true },
		});
		await claimHandoff(tx, input);
		await say(tx, { conversationId, at, role: "marker", message: marker });
		await tellSpeaker(tx, conversationId, "person");
		await audit(tx, {
			actor,
			at,
			action: "takeover_started",
			subject: `conversation:${conversationId}`,
		});
		return { result: "done" };
	});
}

/** The name is looked up after the lock: what is joined to a row that was waited for is as old as the wait. */
async function takenAlready(
	tx: Transaction,
	{ actor, at }: Input,
	{ by, since }: Locked,
): Promise<TakenOver> {
	if (by === actor.id) return { result: "already_yours" };
	const rep = await tx.user.findUnique({ where: { id: by ?? "" }, select: { name: true } });
	return { result: "taken", by: rep?.name ?? "A colleague", at: since?.getTime() ?? at };
}

/** The handoff at work becomes the rep's: it is claimed, the ringing ends, the contact gets an owner. */
async function claimHandoff(tx: Transaction, input: Input): Promise<void> {
	const { conversationId, actor, at, eventId } = input;
	const now = new Date(at);
	const rows = await tx.$queryRaw<{ id: string; trigger: string; contact_id: string }[]>`
		UPDATE handoff SET status = 'claimed', claimed_at = ${now}, claimed_by_id = ${actor.id},
			ring = CASE WHEN ring = 'ringing' THEN 'answered' ELSE ring END
		WHERE conversation_id = ${conversationId} AND status IN ('open', 'declined')
		RETURNING id, trigger, contact_id`;
	const handoff = rows[0];
	if (!handoff) return;
	await tx.handoffEvent.create({
		data: {
			id: eventId,
			handoffId: handoff.id,
			kind: "claimed",
			trigger: handoff.trigger,
			at: now,
			actorId: actor.id,
			actorName: actor.name,
		},
		select: { id: true },
	});
	await tx.contact.updateMany({
		where: { id: handoff.contact_id, ownerId: null },
		data: { ownerId: actor.id },
	});
	const payload = { handoffId: handoff.id, conversationId, kinds: ["claimed"], by: actor.name };
	await tellLive(tx, [
		{ audience: "console", type: "handoff", payload },
		{ audience: conversationId, type: "handoff", payload: {} },
	]);
}
