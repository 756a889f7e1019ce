import type { Actor, Desk, Pressed } from "../../desk";
import type { Database, Transaction } from "../client";
import { lockConversationOfHandoff } from "../lock-conversations";
import { tellWebhooks } from "../tell-webhooks";
import { tellLive } from "../write-live";
import { audit } from "./audit";

type Input = Parameters<Desk["claim"]>[0];

type Locked = {
	status: string;
	by: string | null;
	since: Date | null;
	resolved_by: string | null;
	resolved_at: Date | null;
};

/** The rep sees to it: the others are left in peace. The assistant goes on until somebody takes over. */
export async function claim(database: Database, input: Input): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { handoffId, actor, at, eventId } = input;
		await lockConversationOfHandoff(tx, handoffId);
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT status, claimed_by_id AS by, claimed_at AS since, resolved_by, resolved_at
			FROM handoff WHERE id = ${handoffId} FOR NO KEY UPDATE`;
		const now = rows[0];
		if (!now) return { result: "not_found" };
		if (now.by !== null || now.status === "resolved") return claimedAlready(tx, input, now);
		const claimed = await tx.$queryRaw<Claimed[]>`
			UPDATE handoff SET claimed_at = ${new Date(at)}, claimed_by_id = ${actor.id}
			WHERE id = ${handoffId}
			RETURNING id, trigger, contact_id, conversation_id, coalesce(accepted_at, opened_at) AS waited_since`;
		for (const handoff of claimed) await recordClaim(tx, handoff, { actor, at, eventId });
		await audit(tx, { actor, at, action: "handoff_claimed", subject: `handoff:${handoffId}` });
		return { result: "done" };
	});
}

/** The name is looked up after the lock: what is joined to a row that was waited for is as old as the wait. */
async function claimedAlready(tx: Transaction, { at }: Input, now: Locked): Promise<Pressed> {
	if (now.by === null) {
		const since = now.resolved_at?.getTime() ?? at;
		return { result: "already", by: now.resolved_by ?? "A colleague", at: since };
	}
	const rep = await tx.user.findUnique({ where: { id: now.by }, select: { name: true } });
	return { result: "already", by: rep?.name ?? "A colleague", at: now.since?.getTime() ?? at };
}

export type Claimed = {
	id: string;
	trigger: string;
	contact_id: string;
	conversation_id: string | null;
	/** Since when somebody waited: the visitor's yes, or else the opening. */
	waited_since: Date;
};

/** What follows from a claim: the event, the contact's owner, quiet inboxes, and consoles that say who. */
export async function recordClaim(
	tx: Transaction,
	handoff: Claimed,
	{ actor, at, eventId }: { actor: Actor; at: number; eventId: string },
): Promise<void> {
	const now = new Date(at);
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
	await tellWebhooks(tx, [eventId]);
	await tx.contact.updateMany({
		where: { id: handoff.contact_id, ownerId: null },
		data: { ownerId: actor.id },
	});
	await tx.$executeRaw`
		UPDATE notification SET read_at = ${now}
		WHERE handoff_id = ${handoff.id} AND kind = 'handoff' AND read_at IS NULL`;
	const after = Math.max(0, Math.round((at - handoff.waited_since.getTime()) / 1000));
	const payload = {
		handoffId: handoff.id,
		contactId: handoff.contact_id,
		conversationId: handoff.conversation_id,
		kinds: ["claimed"],
		by: actor.name,
		after,
	};
	await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
}
