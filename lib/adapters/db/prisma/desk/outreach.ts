import { sendJob } from "@/lib/adapters/db/outreach/queue";
import type { Desk, Pressed, Pressing } from "../../desk";
import type { Database, Transaction } from "../client";
import { lockConversationsOfContact } from "../lock-conversations";
import { addJobs } from "../write-jobs";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import { say, tellSpeaker } from "./say";

type Locked = { paused_at: Date | null; paused_by: string | null };

/**
 * Everything outbound stops: queued messages are held, the assistant falls silent. The version of each
 * conversation goes up, so that a reply being written at this moment is not stored any more.
 */
export async function pauseOutreach(database: Database, input: Pressing): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { contactId, actor, at } = input;
		await lockConversationsOfContact(tx, contactId);
		const contact = await lock(tx, contactId);
		if (!contact) return { result: "not_found" };
		if (contact.paused_at) return already(contact, at);
		await tx.contact.update({
			where: { id: contactId },
			data: { outreachPausedAt: new Date(at), outreachPausedBy: actor.name },
			select: { id: true },
		});
		const held = await tx.outreachMessage.updateMany({
			where: { contactId, state: "queued" },
			data: { state: "held" },
		});
		await moveConversations(tx, input, "nobody");
		await audit(tx, {
			actor,
			at,
			action: "outreach_paused",
			subject: `contact:${contactId}`,
			after: { held: held.count },
		});
		return { result: "done" };
	});
}

/** The assistant answers again; held messages wait for a rep's word. */
export async function liftPause(database: Database, input: Pressing): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { contactId, actor, at } = input;
		await lockConversationsOfContact(tx, contactId);
		const contact = await lock(tx, contactId);
		if (!contact) return { result: "not_found" };
		if (!contact.paused_at) return { result: "already", by: actor.name, at };
		await tx.contact.update({
			where: { id: contactId },
			data: { outreachPausedAt: null, outreachPausedBy: null },
			select: { id: true },
		});
		await moveConversations(tx, input, "assistant");
		await audit(tx, { actor, at, action: "pause_lifted", subject: `contact:${contactId}` });
		return { result: "done" };
	});
}

export async function settleHeld(
	database: Database,
	{ outreachId, actor, at, to }: Parameters<Desk["settleHeld"]>[0],
): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const message = await tx.outreachMessage.findUnique({
			where: { id: outreachId },
			select: { contactId: true },
		});
		if (!message) return { result: "not_found" };
		const changed = await tx.outreachMessage.updateMany({
			where: { id: outreachId, state: "held", contact: { outreachPausedAt: null } },
			data: { state: to },
		});
		if (changed.count === 0) return { result: "already", by: "A colleague", at };
		if (to === "queued") await addJobs(tx, [sendJob(outreachId, message.contactId)]);
		await tellContact(tx, message.contactId);
		const action = to === "queued" ? "held_message_released" : "held_message_discarded";
		await audit(tx, { actor, at, action, subject: `outreach:${outreachId}` });
		return { result: "done" };
	});
}

async function lock(tx: Transaction, contactId: string): Promise<Locked | null> {
	const rows = await tx.$queryRaw<Locked[]>`
		SELECT outreach_paused_at AS paused_at, outreach_paused_by AS paused_by
		FROM contact WHERE id = ${contactId} FOR UPDATE`;
	return rows[0] ?? null;
}

function already({ paused_at, paused_by }: Locked, at: number): Pressed {
	return { result: "already", by: paused_by ?? "A colleague", at: paused_at?.getTime() ?? at };
}

/** Where a person speaks they go on: only the assistant's visitors are told that it stopped, or is back. */
async function moveConversations(
	tx: Transaction,
	{ contactId, at, words }: Pressing,
	speaker: "assistant" | "nobody",
): Promise<void> {
	const rows = await tx.$queryRaw<{ id: string; speaker: string; language: string }[]>`
		UPDATE conversation SET version = version + 1 WHERE contact_id = ${contactId}
		RETURNING id, speaker, language`;
	const marker = speaker === "nobody" ? "paused" : "assistant_back";
	for (const row of rows.filter((one) => one.speaker === "assistant")) {
		const message = words(marker, row.language);
		await say(tx, { conversationId: row.id, at, role: "marker", message });
		await tellSpeaker(tx, row.id, speaker);
	}
	await tellContact(tx, contactId);
}

async function tellContact(tx: Transaction, contactId: string): Promise<void> {
	await tellLive(tx, [{ audience: "console", type: "contact", payload: { contactId } }]);
}
