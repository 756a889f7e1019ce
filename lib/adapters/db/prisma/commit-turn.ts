import { Prisma } from "@/lib/generated/prisma/client";
import type { Commit, ContactChange, TurnChange } from "../store";
import type { Database, Transaction } from "./client";
import { tellWebhooks } from "./tell-webhooks";
import { engagementParts } from "./turn-events";
import { writeHandoff } from "./write-handoff";
import { addJobs } from "./write-jobs";
import { type LiveWrite, tellLive } from "./write-live";
import { writeUnanswered } from "./write-unanswered";

const QUOTE_MAX = 2_000;

/**
 * One transaction for all that a turn changes, compared with the version and the speaker it was decided on, so
 * that two tabs, two servers or a rep's takeover cannot leave a reply or a handoff that contradicts the other.
 * An ordinary turn is one statement; one with a contact or a handoff locks the conversation's row first.
 */
export async function commitTurn(database: Database, change: TurnChange): Promise<Commit> {
	if (change.contact || change.handoff || change.unanswered)
		return commitWithContact(database, change);
	if (await writeTurn(database, change, liveEventsOf(change))) return "committed";
	return (await refusalOf(database, change)) ?? "moved";
}

async function commitWithContact(database: Database, change: TurnChange): Promise<Commit> {
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

async function commitWhole(database: Database, change: TurnChange): Promise<Commit> {
	return database.$transaction(
		async (tx) => {
			await tx.$executeRaw`SELECT 1 FROM conversation WHERE id = ${change.conversationId} FOR UPDATE`;
			const refusal = await refusalOf(tx, change);
			if (refusal) return refusal;
			if (change.contact) await writeContact(tx, change.conversationId, change.contact);
			await writeTurn(tx, change, []);
			if (change.handoff) {
				await writeHandoff(tx, change, change.handoff);
				await addJobs(tx, change.handoff.jobs);
				await tellWebhooks(
					tx,
					change.handoff.events.map(({ id }) => id),
				);
			}
			if (change.unanswered) await writeUnanswered(tx, change, change.unanswered);
			// Last: listeners follow the events' numbers, which should be taken close to the commit.
			await tellLive(tx, liveEventsOf(change));
			return "committed";
		},
		{ maxWait: 10_000, timeout: 15_000 },
	);
}

/** Why the turn may not be written now; null when it may. */
async function refusalOf(
	database: Database | Transaction,
	change: TurnChange,
): Promise<Commit | null> {
	const rows = await database.$queryRaw<{ version: number; speaker: string; answered: boolean }[]>`
		SELECT version, speaker,
			EXISTS (SELECT 1 FROM message WHERE reply_to = ${change.messageId}) AS answered
		FROM conversation WHERE id = ${change.conversationId}`;
	const row = rows[0];
	if (!row || row.answered) return "answered";
	if (row.speaker === "person" && change.reply) return "taken_over";
	return row.version === change.expects ? null : "moved";
}

/**
 * Conversation, qualification, reply, evidence and what pages hear of, in one statement however much there is.
 * The update is the lock: another writer makes it wait, and what that one changed is compared again.
 * @returns whether the conversation was as the turn expects it; if not, nothing is written
 */
async function writeTurn(
	database: Database | Transaction,
	change: TurnChange,
	events: readonly LiveWrite[],
): Promise<boolean> {
	const state = JSON.stringify(change.qualification);
	const { level, persona, language } = change.qualification;
	const { conversationId, messageId, reply } = change;
	const resource = reply?.resource ? JSON.stringify(reply.resource) : null;
	// Half a surrogate pair, as cutting a quote leaves, is no JSON to PostgreSQL.
	const evidence = JSON.stringify(
		change.evidence.map((one) => ({ ...one, quote: one.quote.slice(0, QUOTE_MAX).toWellFormed() })),
	);
	const at = new Date(change.at);
	const rows = await database.$queryRaw<{ written: boolean }[]>`
		WITH c AS (
			UPDATE conversation SET version = version + 1, exchanges = ${change.exchanges},
				short_replies = ${change.shortReplies}, summary = ${change.summary}, language = ${language},
				contact_id = coalesce(${change.contact?.id ?? null}, contact_id),
				last_message_at = greatest(last_message_at, ${at})
			WHERE id = ${conversationId} AND version = ${change.expects}
				AND (speaker <> 'person' OR ${reply === null})
				AND NOT EXISTS (SELECT 1 FROM message WHERE reply_to = ${messageId})
			RETURNING id, contact_id, page
		), q AS (
			INSERT INTO qualification (conversation_id, level, persona, state, updated_at)
			SELECT id, ${level}, ${persona}, ${state}::jsonb, now() FROM c
			ON CONFLICT (conversation_id) DO UPDATE
				SET level = excluded.level, persona = excluded.persona, state = excluded.state, updated_at = now()
		), m AS (
			INSERT INTO message (id, conversation_id, role, text, reply_to, resource, at)
			SELECT ${reply?.id ?? null}, id, 'assistant', ${reply?.text ?? null}, ${messageId}, ${resource}::jsonb, ${at}
			FROM c WHERE ${reply !== null}
		), e AS (
			INSERT INTO signal_evidence (conversation_id, message_id, fact, quote, by)
			SELECT c.id, one ->> 'messageId', one ->> 'fact', one ->> 'quote', one ->> 'by'
			FROM c, jsonb_array_elements(${evidence}::jsonb) one
			ON CONFLICT DO NOTHING
		), l AS (
			INSERT INTO live_event (audience, type, payload, at)
			SELECT one ->> 'audience', one ->> 'type', one -> 'payload', now()
			FROM c, jsonb_array_elements(${JSON.stringify(events)}::jsonb) one
			RETURNING id
		), told AS (
			SELECT pg_notify('baton_live', max(id)::text) FROM l HAVING count(*) > 0
		), ${engagementParts(change)}
		SELECT count(*) > 0 AS written FROM c LEFT JOIN told ON true LEFT JOIN f ON true`;
	return rows[0]?.written ?? false;
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
	await tx.$executeRaw`
		WITH moved AS (UPDATE engagement_event SET contact_id = ${id} WHERE contact_id = ${replaces})
		UPDATE engagement SET stale = true WHERE contact_id = ${id}`;
	await tx.$executeRaw`UPDATE crm_note SET contact_id = ${id} WHERE contact_id = ${replaces}`;
	await tx.$executeRaw`UPDATE crm_task SET contact_id = ${id} WHERE contact_id = ${replaces}`;
	await tx.$executeRaw`
		WITH moved AS (
			UPDATE conversation SET contact_id = ${id} WHERE contact_id = ${replaces} OR id = ${conversationId}
			RETURNING id)
		DELETE FROM contact WHERE id = ${replaces} AND email IS NULL`;
}

function liveEventsOf(change: TurnChange): LiveWrite[] {
	const conversation = { conversationId: change.conversationId };
	const turn: LiveWrite[] = [
		{ audience: "console", type: "conversation", payload: conversation },
		...replyEvents(change),
	];
	const { line } = change.unanswered ?? { line: null };
	if (line) {
		const waiting = {
			...conversation,
			handoffId: line.handoffId,
			kinds: ["silence"],
			notify: true,
		};
		turn.push({ audience: "console", type: "handoff", payload: waiting });
	}
	if (!change.handoff) return turn;
	const { id, events, notification } = change.handoff;
	const kinds = events.map((event) => event.kind);
	const handoff = { handoffId: id, kinds, notify: notification !== null, ...conversation };
	return [
		...turn,
		{ audience: change.conversationId, type: "handoff", payload: {} },
		{ audience: "console", type: "handoff", payload: handoff },
	];
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
