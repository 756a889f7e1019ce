import type { Outcome } from "@/lib/handoff/outcome";
import type { Desk, Pressed } from "../../desk";
import type { Database, Transaction } from "../client";
import { lockConversationOfHandoff } from "../lock-conversations";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import { keepPromises } from "./keep-promises";
import { say, tellSpeaker } from "./say";

type Input = Parameters<Desk["resumeAutomation"]>[0];

type Locked = {
	status: string;
	trigger: string;
	conversation_id: string | null;
	resolved_at: Date | null;
	resolved_by: string | null;
};

/** Outcomes that mean the visitor was spoken to: what was promised is kept. */
const CONTACTED: readonly Outcome[] = ["called", "meeting_booked", "proposal_sent"];

export async function resumeAutomation(database: Database, input: Input): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { handoffId, actor, at, outcome } = input;
		await lockConversationOfHandoff(tx, handoffId);
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT status, trigger, conversation_id, resolved_at, resolved_by
			FROM handoff WHERE id = ${handoffId} FOR NO KEY UPDATE`;
		const handoff = rows[0];
		if (!handoff) return { result: "not_found" };
		if (handoff.status === "resolved") {
			return {
				result: "already",
				by: handoff.resolved_by ?? "A colleague",
				at: handoff.resolved_at?.getTime() ?? at,
			};
		}
		await settlePromise(tx, input);
		await resolve(tx, input, handoff.trigger);
		if (handoff.conversation_id) await returnToAssistant(tx, input, handoff.conversation_id);
		const payload = { handoffId, conversationId: handoff.conversation_id, kinds: ["resolved"] };
		await tellLive(tx, [
			{ audience: "console", type: "handoff", payload: { ...payload, by: actor.name } },
		]);
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

async function resolve(tx: Transaction, input: Input, trigger: string): Promise<void> {
	const { handoffId, actor, at, outcome, eventId } = input;
	await tx.handoff.update({
		where: { id: handoffId },
		data: {
			status: "resolved",
			ring: "none",
			resolvedAt: new Date(at),
			resolvedBy: actor.name,
			outcome,
		},
		select: { id: true },
	});
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
			trigger,
			at: new Date(at),
			actorId: actor.id,
			actorName: actor.name,
			detail: { outcome },
		},
		select: { id: true },
	});
}

async function settlePromise(tx: Transaction, { handoffId, at, outcome }: Input): Promise<void> {
	if (CONTACTED.includes(outcome)) await keepPromises(tx, { handoffId, at });
	await tx.promiseMade.updateMany({
		where: { handoffId, state: "open" },
		data: { state: "withdrawn", settledAt: new Date(at) },
	});
}

async function returnToAssistant(
	tx: Transaction,
	{ at, marker }: Input,
	conversationId: string,
): Promise<void> {
	const changed = await tx.conversation.updateMany({
		where: { id: conversationId, speaker: "person" },
		data: { speaker: "assistant", takenOverBy: null, takenOverAt: null },
	});
	await tx.conversation.update({
		where: { id: conversationId },
		data: { version: { increment: 1 } },
		select: { id: true },
	});
	if (changed.count > 0) {
		await say(tx, { conversationId, at, role: "marker", message: marker });
		await tellSpeaker(tx, conversationId, "assistant");
	}
	await tellLive(tx, [{ audience: conversationId, type: "handoff", payload: {} }]);
}
