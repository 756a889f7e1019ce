import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { storedQualification } from "@/lib/adapters/db/prisma/stored-qualification";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Confidence } from "@/lib/handoff/packet";
import { DIMENSIONS } from "@/lib/qualification/facts";
import type { DimensionState } from "@/lib/qualification/qualification";
import {
	auditShown,
	contactShown,
	type DeskView,
	outreachShown,
	TRANSCRIPT_WINDOW,
} from "@/lib/wire/console";
import {
	type ConversationShown,
	conversationShown,
	type DimensionShown,
	PRESENCE_LASTS_MS,
	transcriptMessage,
} from "@/lib/wire/conversation-shown";
import { loadHandoffs } from "./load-handoffs";
import { loadRecord } from "./load-record";

const CONVERSATIONS = 20;
const AUDIT = 50;

export type DeskKey = { contactId: string } | { conversationId: string };

/**
 * Everything of one contact for its page: a fixed number of statements, each bounded, however long the
 * history is. By conversation it is for one that has no contact yet.
 */
export async function loadDesk(
	database: Database,
	key: DeskKey,
	now: number,
): Promise<DeskView | null> {
	const [contact, conversations, messages, handoffs, outreach, audit, record] = await Promise.all([
		loadContact(database, key),
		loadConversations(database, key, now),
		loadMessages(database, key),
		loadHandoffs(database, key),
		loadOutreach(database, key),
		loadAudit(database, key),
		loadRecord(database, key),
	]);
	if ("contactId" in key ? !contact : conversations.length === 0) return null;
	const written = new Date(now).toISOString();
	return { contact, conversations, messages, handoffs, outreach, audit, ...record, now: written };
}

async function loadContact(database: Database, key: DeskKey): Promise<DeskView["contact"]> {
	if (!("contactId" in key)) return null;
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', k.id, 'name', k.name, 'email', k.email, 'company', k.company,
			'role', k.role, 'phone', k.phone, 'preferredTime', k.preferred_time, 'owner', u.name, 'ownerId', k.owner_id,
			'addresses', (SELECT coalesce(json_agg(email ORDER BY email), '[]'::json)
				FROM contact_address WHERE contact_id = k.id),
			'outcome', (SELECT json_build_object('outcome', outcome, 'by', by_name, 'at', at)
				FROM contact_outcome WHERE contact_id = k.id ORDER BY at DESC, id DESC LIMIT 1),
			'engagement', (SELECT json_build_object('score', score, 'trend', trend, 'phase', phase,
				'reasons', reasons) FROM engagement WHERE contact_id = k.id),
			'autoEngage', k.auto_engage, 'emailChannel', k.email_channel, 'chatChannel', k.chat_channel,
			'pausedAt', k.outreach_paused_at, 'pausedBy', k.outreach_paused_by,
			'createdAt', k.created_at) AS row
		FROM contact k LEFT JOIN "user" u ON u.id = k.owner_id WHERE k.id = ${key.contactId}`;
	return found[0] ? contactShown.parse(found[0].row) : null;
}

const storedConversation = conversationShown
	.omit({ dimensions: true, personaCorrection: true })
	.extend({ state: storedQualification.nullable().catch(null) });

async function loadConversations(
	database: Database,
	key: DeskKey,
	now: number,
): Promise<ConversationShown[]> {
	const heardSince = new Date(now - PRESENCE_LASTS_MS);
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', c.id, 'reference', 'C-' || c.number, 'speaker', c.speaker,
			'takenOverBy', u.name, 'takenOverById', c.taken_over_by, 'takenOverAt', c.taken_over_at,
			'visitorReadTo', (SELECT message_id FROM read_mark
				WHERE conversation_id = c.id AND side = 'visitor'),
			'colleagues', (SELECT coalesce(json_agg(json_build_object('id', who.id, 'name', who.name,
					'doing', p.doing, 'seenAt', p.seen_at) ORDER BY who.name), '[]'::json)
				FROM desk_presence p JOIN "user" who ON who.id = p.user_id
				WHERE p.conversation_id = c.id AND p.seen_at > ${heardSince}),
			'exchanges', c.exchanges, 'language', c.language, 'page', coalesce(c.page, v.first_page),
			'referrer', v.referrer, 'platform', v.platform, 'timeZone', v.time_zone,
			'startedAt', c.started_at, 'lastMessageAt', c.last_message_at,
			'level', coalesce(q.level, 'cold'), 'persona', coalesce(q.persona, 'unknown'),
			'state', q.state) AS row
		FROM conversation c JOIN visitor_session v ON v.id = c.visitor_session_id
		LEFT JOIN qualification q ON q.conversation_id = c.id
		LEFT JOIN "user" u ON u.id = c.taken_over_by
		WHERE ${conversationsOf(key)} ORDER BY c.last_message_at DESC LIMIT ${CONVERSATIONS}`;
	return found.map(({ row }) => {
		const { state, ...shown } = storedConversation.parse(row);
		const dimensions = DIMENSIONS.map((name) => dimensionOf(name, state?.dimensions[name]));
		const { by, reason } = state?.personaCorrection ?? {};
		const personaCorrection = by && reason ? { by, reason } : null;
		return { ...shown, dimensions, personaCorrection };
	});
}

function conversationsOf(key: DeskKey): Prisma.Sql {
	return "contactId" in key
		? Prisma.sql`c.contact_id = ${key.contactId}`
		: Prisma.sql`c.id = ${key.conversationId}`;
}

function dimensionOf(
	name: DimensionShown["name"],
	state: DimensionState | undefined,
): DimensionShown {
	if (!state)
		return { name, level: "not_detected", confidence: "none", evidence: [], correction: null };
	const { evidence, correction } = state;
	const level = correction?.level ?? state.level;
	return {
		name,
		level,
		confidence: correction ? "corrected" : CONFIDENCE[level],
		evidence: evidence.map(({ quote, messageId, by }) => ({ quote, messageId, by })),
		correction: correction ? { by: correction.by, reason: correction.reason } : null,
	};
}

const CONFIDENCE = {
	not_detected: "none",
	partial: "implied",
	confirmed: "stated",
} as const satisfies Record<DimensionShown["level"], Confidence>;

async function loadMessages(database: Database, key: DeskKey): Promise<DeskView["messages"]> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', m.id, 'conversationId', m.conversation_id, 'role', m.role,
			'text', m.text, 'at', m.at, 'author', m.author_name, 'resource', m.resource ->> 'title') AS row
		FROM (SELECT m.* FROM conversation c JOIN message m ON m.conversation_id = c.id
			WHERE ${conversationsOf(key)} ORDER BY m.seq DESC LIMIT ${TRANSCRIPT_WINDOW}) m
		ORDER BY m.seq`;
	return found.map(({ row }) => transcriptMessage.parse(row));
}

async function loadOutreach(database: Database, key: DeskKey): Promise<DeskView["outreach"]> {
	if (!("contactId" in key)) return [];
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', id, 'origin', origin, 'state', state, 'channel', channel,
			'subject', subject, 'by', created_by, 'sendAfter', send_after, 'sentAt', sent_at,
			'note', coalesce(failure, waits_for)) AS row
		FROM (SELECT * FROM outreach_message
			WHERE contact_id = ${key.contactId} AND state NOT IN ('cancelled', 'discarded')
			ORDER BY send_after DESC LIMIT 100) m ORDER BY send_after`;
	return found.map(({ row }) => outreachShown.parse(row));
}

/** What reps did to the contact, its conversations, handoffs and queued messages. */
async function loadAudit(database: Database, key: DeskKey): Promise<DeskView["audit"]> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', id::text, 'at', at, 'by', actor_name, 'action', action,
			'before', before, 'after', after) AS row
		FROM audit_entry WHERE subject = ANY (ARRAY(${subjectsOf(key)})) ORDER BY at DESC LIMIT ${AUDIT}`;
	return z.array(auditShown).parse(found.map(({ row }) => row));
}

function subjectsOf(key: DeskKey): Prisma.Sql {
	const conversations = Prisma.sql`
		SELECT 'conversation:' || c.id FROM conversation c WHERE ${conversationsOf(key)}`;
	if (!("contactId" in key)) return conversations;
	return Prisma.sql`
		SELECT 'contact:' || ${key.contactId}::text UNION ALL ${conversations}
		UNION ALL SELECT 'handoff:' || id FROM handoff WHERE contact_id = ${key.contactId}
		UNION ALL SELECT 'outreach:' || id FROM outreach_message WHERE contact_id = ${key.contactId}`;
}
