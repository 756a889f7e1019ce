import { SILENT_AFTER_MINUTES } from "@/lib/handoff/silence";
import type { Actor, MarkerWords } from "../../desk";
import type { Transaction } from "../client";
import { addJobs } from "../write-jobs";
import { quietFor } from "./quiet";
import { say, tellSpeaker } from "./say";

export type Speaking = {
	id: string;
	speaker: string;
	takenOverBy: string | null;
	takenOverAt: Date | null;
	language: string;
	contactId: string | null;
};

/** The conversation's row, held until the transaction ends: who speaks is decided under this lock. */
export async function lockSpeaker(tx: Transaction, id: string): Promise<Speaking | null> {
	const rows = await tx.$queryRaw<Speaking[]>`
		SELECT id, speaker, taken_over_by AS "takenOverBy", taken_over_at AS "takenOverAt", language,
			contact_id AS "contactId"
		FROM conversation WHERE id = ${id} FOR UPDATE`;
	return rows[0] ?? null;
}

type Change = { conversation: Speaking; actor: Actor; at: number; words: MarkerWords };

/** A person speaks from here on, and the visitor is told who. What the assistant is writing cannot be stored. */
export async function beginStretch(tx: Transaction, change: Change): Promise<void> {
	const { conversation, actor, at, words } = change;
	const { id, language } = conversation;
	const since = new Date(at);
	await tx.conversation.update({
		where: { id },
		data: {
			speaker: "person",
			takenOverBy: actor.id,
			takenOverAt: since,
			version: { increment: 1 },
		},
		select: { id: true },
	});
	await tx.humanStretch.create({
		data: { conversationId: id, repId: actor.id, repName: actor.name, startedAt: since },
		select: { id: true },
	});
	await addJobs(tx, [
		{
			task: "takeover_silence",
			id,
			key: `silence:${id}`,
			delayMs: SILENT_AFTER_MINUTES * 60_000,
		},
	]);
	const message = words("joined", language, actor.name);
	await say(tx, { conversationId: id, at, role: "marker", message });
	await tellSpeaker(tx, id, "person");
}

type End = Change & { ending: "handed_back" | "resumed"; note: string | null };

/**
 * The person leaves. Who answers then is the assistant, unless something silences it for this contact: the
 * visitor is told what is true.
 */
export async function endStretch(tx: Transaction, change: End): Promise<void> {
	const { conversation, actor, at, words, ending, note } = change;
	const { id, language, contactId } = conversation;
	await tx.conversation.update({
		where: { id },
		data: {
			speaker: "assistant",
			takenOverBy: null,
			takenOverAt: null,
			repNote: note,
			version: { increment: 1 },
		},
		select: { id: true },
	});
	const [ended] = await tx.humanStretch.updateManyAndReturn({
		where: { conversationId: id, endedAt: null },
		data: { endedAt: new Date(at), ending, endedBy: actor.name, note },
		select: { repName: true },
	});
	const quiet = await quietFor(tx, contactId);
	for (const marker of ["left", quiet ?? "assistant_back"] as const) {
		const message = words(marker, language, ended?.repName);
		await say(tx, { conversationId: id, at, role: "marker", message });
	}
	await tellSpeaker(tx, id, quiet === null ? "assistant" : "nobody");
}

/** One person leaves it to another: nobody answers in between. */
export async function passStretch(tx: Transaction, change: Change): Promise<void> {
	const { conversation, actor, at } = change;
	await tx.humanStretch.updateMany({
		where: { conversationId: conversation.id, endedAt: null },
		data: { endedAt: new Date(at), ending: "passed_on", endedBy: actor.name },
	});
	await beginStretch(tx, change);
}
