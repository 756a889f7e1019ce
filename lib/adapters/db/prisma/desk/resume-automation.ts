import type { Desk, Pressed } from "../../desk";
import type { Database, Transaction } from "../client";
import { lockConversationOfHandoff } from "../lock-conversations";
import { tellWebhooks } from "../tell-webhooks";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import type { Before } from "./resumption";
import { settlePromises } from "./settle-promises";
import { endStretch, lockSpeaker, type Speaking } from "./speaker";

type Input = Parameters<Desk["resumeAutomation"]>[0];

type Locked = {
	status: "open" | "declined" | "claimed" | "resolved";
	ring: string;
	trigger: string;
	conversation_id: string | null;
	resolved_at: Date | null;
	resolved_by: string | null;
};

export async function resumeAutomation(database: Database, input: Input): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { handoffId, actor, at, outcome } = input;
		await lockConversationOfHandoff(tx, handoffId);
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT status, ring, trigger, conversation_id, resolved_at, resolved_by
			FROM handoff WHERE id = ${handoffId} FOR NO KEY UPDATE`;
		const handoff = rows[0];
		if (!handoff) return { result: "not_found" };
		if (handoff.status === "resolved") return resolvedBefore(handoff, at);
		const { conversation_id: conversationId } = handoff;
		const conversation = conversationId ? await lockSpeaker(tx, conversationId) : null;
		await resolve(tx, input, { handoff, before: beforeOf(handoff, conversation) });
		await settlePromises(tx, { handoffId, at, outcome });
		if (conversation) await returnToAssistant(tx, input, conversation);
		const payload = { handoffId, conversationId, kinds: ["resolved"], by: actor.name };
		await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
		await audit(tx, {
			actor,
			at,
			action: "automation_resumed",
			subject: `handoff:${handoffId}`,
			before: { status: handoff.status },
			after: { status: "resolved", outcome },
		});
		return { result: "done" };
	});
}

function resolvedBefore({ resolved_by, resolved_at }: Locked, at: number): Pressed {
	return {
		result: "already",
		by: resolved_by ?? "A colleague",
		at: resolved_at?.getTime() ?? at,
	};
}

/** What an undo needs to know. */
function beforeOf({ status, ring }: Locked, conversation: Speaking | null): Before {
	return {
		status: status === "resolved" ? "open" : status,
		ring,
		spokenBy: conversation?.speaker === "person" ? conversation.takenOverBy : null,
	};
}

async function resolve(
	tx: Transaction,
	{ handoffId, actor, at, outcome, eventId }: Input,
	{ handoff, before }: { handoff: Locked; before: Before },
): Promise<void> {
	const now = new Date(at);
	await tx.handoff.update({
		where: { id: handoffId },
		data: {
			status: "resolved",
			ring: "none",
			resolvedAt: now,
			resolvedBy: actor.name,
			outcome,
		},
		select: { id: true },
	});
	await tx.crmTask.updateMany({ where: { handoffId, doneAt: null }, data: { doneAt: now } });
	// Nothing is left to do about it, in nobody's inbox.
	await tx.notification.updateMany({
		where: { handoffId, doneAt: null },
		data: { doneAt: new Date(at), snoozedUntil: null },
	});
	await tx.handoffEvent.create({
		data: {
			id: eventId,
			handoffId,
			kind: "resolved",
			trigger: handoff.trigger,
			at: now,
			actorId: actor.id,
			actorName: actor.name,
			detail: { outcome, before },
		},
		select: { id: true },
	});
	await tellWebhooks(tx, [eventId]);
}

async function returnToAssistant(
	tx: Transaction,
	{ actor, at, words }: Input,
	conversation: Speaking,
): Promise<void> {
	const { id, speaker } = conversation;
	if (speaker === "person") {
		await endStretch(tx, { conversation, actor, at, words, ending: "resumed", note: null });
	} else {
		await tx.conversation.update({
			where: { id },
			data: { version: { increment: 1 } },
			select: { id: true },
		});
	}
	await tellLive(tx, [{ audience: id, type: "handoff", payload: {} }]);
}
