import { z } from "zod";
import { UNDO_ACCEPTED_MS } from "@/lib/handoff/outcome";
import type { Desk, Undone } from "../../desk";
import type { Database, Transaction } from "../client";
import { lockConversationOfHandoff } from "../lock-conversations";
import { addJobs } from "../write-jobs";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import { type Before, before as beforeSchema } from "./resumption";
import { beginStretch, lockSpeaker } from "./speaker";

type Input = Parameters<Desk["undoResume"]>[0];

type Locked = {
	status: string;
	trigger: string;
	conversation_id: string | null;
	resolved_at: Date | null;
	detail: unknown;
	has_newer: boolean;
};

const detail = z.object({ before: beforeSchema });

/**
 * The card is back as it was, the rep speaks again, the promise runs on. Refused once the time is over or the
 * visitor has a newer handoff: what happened since would otherwise be lost.
 */
export async function undoResume(database: Database, input: Input): Promise<Undone> {
	return database.$transaction(async (tx) => {
		const { handoffId, actor, at } = input;
		await lockConversationOfHandoff(tx, handoffId);
		const handoff = await lockHandoff(tx, handoffId);
		if (!handoff) return { result: "not_found" };
		if (handoff.status !== "resolved" || !handoff.resolved_at) return { result: "already" };
		const was = detail.safeParse(handoff.detail).data?.before;
		const isLate = at - handoff.resolved_at.getTime() > UNDO_ACCEPTED_MS;
		if (!was || isLate || handoff.has_newer) return { result: "too_late" };
		await reopen(tx, input, { handoff, was });
		await reopenPromises(tx, { handoffId, at, resolvedAt: handoff.resolved_at });
		await tx.crmTask.updateMany({
			where: { handoffId, doneAt: handoff.resolved_at },
			data: { doneAt: null },
		});
		await tx.notification.updateMany({
			where: { handoffId, doneAt: handoff.resolved_at },
			data: { doneAt: null },
		});
		const conversationId = handoff.conversation_id;
		if (conversationId) await returnToRep(tx, input, { conversationId, was });
		const payload = { handoffId, conversationId, kinds: ["reopened"], by: actor.name };
		await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
		const subject = `handoff:${handoffId}`;
		await audit(tx, { actor, at, action: "resume_undone", subject, after: { status: was.status } });
		return { result: "done", conversationId };
	});
}

async function lockHandoff(tx: Transaction, handoffId: string): Promise<Locked | null> {
	const rows = await tx.$queryRaw<Omit<Locked, "detail" | "has_newer">[]>`
		SELECT status, trigger, conversation_id, resolved_at
		FROM handoff WHERE id = ${handoffId} FOR NO KEY UPDATE`;
	if (!rows[0]) return null;
	const resolved = await tx.handoffEvent.findFirst({
		where: { handoffId, kind: "resolved" },
		orderBy: { at: "desc" },
		select: { detail: true },
	});
	const newer = await tx.handoff.count({
		where: { conversationId: rows[0].conversation_id ?? "", status: { not: "resolved" } },
	});
	return { ...rows[0], detail: resolved?.detail, has_newer: newer > 0 };
}

async function reopen(
	tx: Transaction,
	{ handoffId, actor, at, eventId }: Input,
	{ handoff, was }: { handoff: Locked; was: Before },
): Promise<void> {
	await tx.handoff.update({
		where: { id: handoffId },
		data: {
			status: was.status,
			// A bell that rang into the undo has rung long enough.
			ring: was.ring === "ringing" ? "unanswered" : was.ring,
			resolvedAt: null,
			resolvedBy: null,
			outcome: null,
		},
		select: { id: true },
	});
	await tx.handoffEvent.create({
		data: {
			id: eventId,
			handoffId,
			kind: "reopened",
			trigger: handoff.trigger,
			at: new Date(at),
			actorId: actor.id,
			actorName: actor.name,
			detail: { undo: true },
		},
		select: { id: true },
	});
}

type Reopened = { handoffId: string; at: number; resolvedAt: Date };

/** The look at the deadline may have come to nothing meanwhile, so it is planned again. */
async function reopenPromises(
	tx: Transaction,
	{ handoffId, at, resolvedAt }: Reopened,
): Promise<void> {
	await tx.handoff.updateMany({
		where: { id: handoffId, firstContactAt: resolvedAt },
		data: { firstContactAt: null },
	});
	const promises = await tx.$queryRaw<{ id: string; due: Date }[]>`
		UPDATE promise SET state = 'open', settled_at = NULL
		WHERE handoff_id = ${handoffId} AND settled_at = ${resolvedAt} AND state IN ('kept', 'withdrawn')
		RETURNING id, due`;
	await addJobs(
		tx,
		promises.map(({ id, due }) => ({
			task: "promise_check",
			id,
			key: `promise:${id}`,
			delayMs: Math.max(0, due.getTime() - at),
		})),
	);
}

/** Whoever spoke when it was resumed speaks again, unless a colleague stepped in since. */
async function returnToRep(
	tx: Transaction,
	{ at, words }: Input,
	{ conversationId, was }: { conversationId: string; was: Before },
): Promise<void> {
	await tellLive(tx, [{ audience: conversationId, type: "handoff", payload: {} }]);
	const conversation = await lockSpeaker(tx, conversationId);
	if (!conversation || conversation.speaker === "person" || was.spokenBy === null) return;
	const where = { id: was.spokenBy };
	const rep = await tx.user.findUnique({ where, select: { id: true, name: true } });
	if (rep) await beginStretch(tx, { conversation, actor: rep, at, words });
}
