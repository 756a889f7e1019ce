import { Prisma } from "@/lib/generated/prisma/client";
import type { Commit, ContactChange, TurnChange } from "../store";
import type { Database, Transaction } from "./client";
import { writeHandoff } from "./write-handoff";
import { addJobs } from "./write-jobs";
import { tellLive } from "./write-live";

/**
 * One transaction for all that a turn changes. The conversation's row is locked first and its version and
 * speaker compared with what the turn was decided on, so that two tabs, two servers or a rep's takeover
 * cannot leave a reply or a handoff that contradicts the other.
 */
export async function commitTurn(database: Database, change: TurnChange): Promise<Commit> {
	try {
		return await commitWhole(database, change);
	} catch (error) {
		if (isAddressTaken(error)) return "moved";
		throw error;
	}
}

/** Another conversation stored the same address first: the next look finds its contact. */
function isAddressTaken(error: unknown): boolean {
	return (
		error instanceof Prisma.PrismaClientKnownRequestError &&
		error.message.includes("contact_email_key")
	);
}

function commitWhole(database: Database, change: TurnChange): Promise<Commit> {
	return database.$transaction(
		async (tx) => {
			const refusal = await lockConversation(tx, change);
			if (refusal) return refusal;
			if (change.contact) await writeContact(tx, change.conversationId, change.contact);
			await writeConversation(tx, change);
			if (change.reply) await writeReply(tx, change);
			await writeEvidence(tx, change);
			if (change.handoff) {
				await writeHandoff(tx, change, change.handoff);
				await addJobs(tx, change.handoff.jobs);
			}
			await tellLive(tx, liveEventsOf(change));
			return "committed";
		},
		{ maxWait: 10_000, timeout: 15_000 },
	);
}

async function lockConversation(tx: Transaction, change: TurnChange): Promise<Commit | null> {
	const rows = await tx.$queryRaw<{ version: number; speaker: string; answered: boolean }[]>`
		SELECT version, speaker,
			EXISTS (SELECT 1 FROM message WHERE reply_to = ${change.messageId}) AS answered
		FROM conversation WHERE id = ${change.conversationId} FOR UPDATE`;
	const row = rows[0];
	if (!row || row.answered) return "answered";
	if (row.speaker === "person" && change.reply) return "taken_over";
	return row.version === change.expects ? null : "moved";
}

async function writeConversation(tx: Transaction, change: TurnChange): Promise<void> {
	const state = JSON.stringify(change.qualification);
	const { level, persona, language } = change.qualification;
	const contactId = change.contact?.id ?? null;
	await tx.$executeRaw`
		WITH c AS (
			UPDATE conversation SET version = version + 1, exchanges = ${change.exchanges},
				short_replies = ${change.shortReplies}, summary = ${change.summary}, language = ${language},
				contact_id = coalesce(${contactId}, contact_id),
				last_message_at = greatest(last_message_at, ${new Date(change.at)})
			WHERE id = ${change.conversationId}
		)
		INSERT INTO qualification (conversation_id, level, persona, state, updated_at)
		VALUES (${change.conversationId}, ${level}, ${persona}, ${state}::jsonb, now())
		ON CONFLICT (conversation_id) DO UPDATE
			SET level = excluded.level, persona = excluded.persona, state = excluded.state, updated_at = now()`;
}

async function writeReply(tx: Transaction, { reply, ...change }: TurnChange): Promise<void> {
	if (!reply) return;
	await tx.message.create({
		data: {
			id: reply.id,
			conversationId: change.conversationId,
			role: "assistant",
			text: reply.text,
			replyTo: change.messageId,
			resource: reply.resource ?? Prisma.DbNull,
			at: new Date(change.at),
		},
		select: { id: true },
	});
}

async function writeEvidence(tx: Transaction, change: TurnChange): Promise<void> {
	if (change.evidence.length === 0) return;
	await tx.signalEvidence.createMany({
		data: change.evidence.map((one) => ({
			conversationId: change.conversationId,
			messageId: one.messageId,
			fact: one.fact,
			quote: one.quote.slice(0, 2_000),
			by: one.by,
		})),
		skipDuplicates: true,
	});
}

async function writeContact(
	tx: Transaction,
	conversationId: string,
	{ id, replaces, details }: ContactChange,
): Promise<void> {
	const { email = null, name = null, company = null, role = null, phone = null } = details;
	const preferredTime = details.preferredTime ?? null;
	await tx.$executeRaw`
		INSERT INTO contact (id, email, name, company, role, phone, preferred_time, updated_at)
		VALUES (${id}, ${email}, ${name}, ${company}, ${role}, ${phone}, ${preferredTime}, now())
		ON CONFLICT (id) DO UPDATE SET email = coalesce(contact.email, excluded.email),
			name = coalesce(excluded.name, contact.name), company = coalesce(excluded.company, contact.company),
			role = coalesce(excluded.role, contact.role), phone = coalesce(excluded.phone, contact.phone),
			preferred_time = coalesce(excluded.preferred_time, contact.preferred_time), updated_at = now()`;
	if (!replaces) {
		await tx.$executeRaw`
			UPDATE handoff SET contact_id = ${id}
			WHERE conversation_id = ${conversationId} AND status <> 'resolved' AND contact_id <> ${id}`;
		return;
	}
	await tx.$executeRaw`UPDATE handoff SET contact_id = ${id} WHERE contact_id = ${replaces}`;
	await tx.$executeRaw`UPDATE outreach_message SET contact_id = ${id} WHERE contact_id = ${replaces}`;
	await tx.$executeRaw`UPDATE engagement_event SET contact_id = ${id} WHERE contact_id = ${replaces}`;
	await tx.$executeRaw`UPDATE crm_note SET contact_id = ${id} WHERE contact_id = ${replaces}`;
	await tx.$executeRaw`UPDATE crm_task SET contact_id = ${id} WHERE contact_id = ${replaces}`;
	await tx.$executeRaw`
		WITH moved AS (
			UPDATE conversation SET contact_id = ${id} WHERE contact_id = ${replaces} OR id = ${conversationId}
			RETURNING id)
		DELETE FROM contact WHERE id = ${replaces} AND email IS NULL`;
}

function liveEventsOf(change: TurnChange) {
	const conversation = { conversationId: change.conversationId };
	const turn = [
		{ audience: "console", type: "conversation", payload: conversation },
		...replyEvents(change),
	];
	if (!change.handoff) return turn;
	const { id, events, notification } = change.handoff;
	const kinds = events.map((event) => event.kind);
	const handoff = { handoffId: id, kinds, notify: notification !== null, ...conversation };
	return [...turn, { audience: "console", type: "handoff", payload: handoff }];
}

/** The visitor's other tabs and devices learn the reply from here; the asking one has it from the stream. */
function replyEvents({ conversationId, reply, messageId, at }: TurnChange) {
	if (!reply) return [];
	const message = {
		...reply,
		role: "assistant",
		at: new Date(at).toISOString(),
		...(messageId === null ? {} : { reply_to: messageId }),
	};
	return [{ audience: conversationId, type: "message", payload: { message } }];
}
