import { sendJob } from "@/lib/adapters/db/outreach/queue";
import type { Desk, Pressed, Pressing } from "../../desk";
import type { Database, Transaction } from "../client";
import { lockConversationsOfContact } from "../lock-conversations";
import { addJobs } from "../write-jobs";
import { audit } from "./audit";
import { moveConversations, quietBy, type Silencing, tellContact } from "./quiet";

type Locked = Silencing & { pausedBy: string | null };

/** Everything outbound stops: queued messages are held, the assistant falls silent. */
export async function pauseOutreach(database: Database, input: Pressing): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { contactId, actor, at } = input;
		await lockConversationsOfContact(tx, contactId);
		const contact = await lock(tx, contactId);
		if (!contact) return { result: "not_found" };
		if (contact.outreachPausedAt) return already(contact, at);
		await tx.contact.update({
			where: { id: contactId },
			data: { outreachPausedAt: new Date(at), outreachPausedBy: actor.name },
			select: { id: true },
		});
		const held = await tx.outreachMessage.updateMany({
			where: { contactId, state: "queued" },
			data: { state: "held" },
		});
		await moveConversations(tx, input, { before: quietBy(contact), after: "paused" });
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

/** The assistant answers again, unless it is switched off for them in chat; held messages wait for a rep's word. */
export async function liftPause(database: Database, input: Pressing): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const { contactId, actor, at } = input;
		await lockConversationsOfContact(tx, contactId);
		const contact = await lock(tx, contactId);
		if (!contact) return { result: "not_found" };
		if (!contact.outreachPausedAt) return { result: "already", by: actor.name, at };
		await tx.contact.update({
			where: { id: contactId },
			data: { outreachPausedAt: null, outreachPausedBy: null },
			select: { id: true },
		});
		const after = quietBy({ ...contact, outreachPausedAt: null });
		await moveConversations(tx, input, { before: "paused", after });
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
		SELECT outreach_paused_at AS "outreachPausedAt", outreach_paused_by AS "pausedBy",
			chat_channel AS "chatChannel"
		FROM contact WHERE id = ${contactId} FOR UPDATE`;
	return rows[0] ?? null;
}

function already({ outreachPausedAt, pausedBy }: Locked, at: number): Pressed {
	return {
		result: "already",
		by: pausedBy ?? "A colleague",
		at: outreachPausedAt?.getTime() ?? at,
	};
}
