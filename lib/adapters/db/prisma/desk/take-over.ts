import type { Desk, TakenOver } from "../../desk";
import type { Database, Transaction } from "../client";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import { type Claimed, recordClaim } from "./claim-handoff";
import { beginStretch, lockSpeaker, passStretch, type Speaking } from "./speaker";

type Input = Parameters<Desk["takeOver"]>[0];

export async function takeOver(database: Database, input: Input): Promise<TakenOver> {
	return database.$transaction(async (tx) => {
		const { conversationId, actor, at, words } = input;
		const conversation = await lockSpeaker(tx, conversationId);
		if (!conversation) return { result: "not_found" };
		const isTaken = conversation.speaker === "person";
		if (isTaken && !relieves(input, conversation)) return takenAlready(tx, input, conversation);
		const begin = isTaken ? passStretch : beginStretch;
		await begin(tx, { conversation, actor, at, words });
		await claimHandoff(tx, input);
		await audit(tx, {
			actor,
			at,
			action: "takeover_started",
			subject: `conversation:${conversationId}`,
		});
		return { result: "done" };
	});
}

/** Only whom the rep saw there is relieved: somebody who came since stays. */
function relieves({ relieves: whom, actor }: Input, { takenOverBy }: Speaking): boolean {
	return whom != null && whom === takenOverBy && whom !== actor.id;
}

/** The name is looked up after the lock: what is joined to a row that was waited for is as old as the wait. */
async function takenAlready(
	tx: Transaction,
	{ actor, at }: Input,
	{ takenOverBy, takenOverAt }: Speaking,
): Promise<TakenOver> {
	if (takenOverBy === actor.id) return { result: "already_yours" };
	const where = { id: takenOverBy ?? "" };
	const rep = await tx.user.findUnique({ where, select: { name: true } });
	return { result: "taken", by: rep?.name ?? "A colleague", at: takenOverAt?.getTime() ?? at };
}

/** The handoff at work becomes the rep's: it is claimed, the ringing ends, the contact gets an owner. */
async function claimHandoff(tx: Transaction, input: Input): Promise<void> {
	const { conversationId, actor, at } = input;
	const rows = await tx.$queryRaw<(Claimed & { mine: boolean })[]>`
		UPDATE handoff h SET status = 'claimed', claimed_by_id = ${actor.id},
			claimed_at = CASE WHEN h.claimed_by_id = ${actor.id} THEN h.claimed_at ELSE ${new Date(at)} END,
			ring = CASE WHEN h.ring = 'ringing' THEN 'answered' ELSE h.ring END
		FROM handoff before
		WHERE before.id = h.id AND h.status <> 'resolved' AND (h.conversation_id = ${conversationId}
			OR (h.conversation_id IS NULL AND h.contact_id = (
				SELECT contact_id FROM conversation WHERE id = ${conversationId})))
		RETURNING h.id, h.trigger, h.contact_id, h.conversation_id,
			coalesce(h.accepted_at, h.opened_at) AS waited_since,
			before.claimed_by_id IS NOT DISTINCT FROM ${actor.id} AS mine`;
	const handoff = rows[0];
	if (!handoff) return;
	// Who claimed it before joining is on the record already; the pages still hear that it moved.
	if (handoff.mine) {
		const payload = { handoffId: handoff.id, conversationId, kinds: ["joined"], by: actor.name };
		await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
	} else await recordClaim(tx, handoff, input);
	await tellLive(tx, [{ audience: conversationId, type: "handoff", payload: {} }]);
}
