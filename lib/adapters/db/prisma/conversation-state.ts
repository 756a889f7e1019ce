import { z } from "zod";
import {
	DESTINATIONS,
	HANDOFF_KINDS,
	OFFERS,
	PRIORITIES,
	promiseWords,
	TRIGGERS,
} from "@/lib/handoff/handoff";
import { newQualification } from "@/lib/qualification/score-turn";
import { CHAT_ROLES, resourcePart } from "@/lib/wire/chat";
import { type ConversationState, HISTORY_WINDOW, RINGS } from "../store";
import type { Database, Transaction } from "./client";
import { storedQualification } from "./stored-qualification";

const text = z.string();
const orNull = text.nullable();
const millis = z.coerce.number();

export const messageRow = z
	.object({
		id: text,
		role: z.enum(CHAT_ROLES),
		text,
		at: millis,
		author: orNull,
		replyTo: orNull,
		resource: resourcePart.nullable(),
	})
	.transform((row) => ({
		id: row.id,
		role: row.role,
		text: row.text,
		at: new Date(row.at).toISOString(),
		...(row.author === null ? {} : { author: row.author }),
		...(row.replyTo === null ? {} : { reply_to: row.replyTo }),
		...(row.resource === null ? {} : { resource: row.resource }),
	}));

export const handoffRow = z.object({
	id: text,
	trigger: z.enum(TRIGGERS),
	also: z.array(z.enum(TRIGGERS)),
	kind: z.enum(HANDOFF_KINDS),
	destination: z.enum(DESTINATIONS),
	priority: z.enum(PRIORITIES),
	status: z.enum(["open", "declined", "claimed"]),
	offers: z.array(z.enum(OFFERS)),
	ring: z.enum(RINGS),
	ringUntil: millis.nullable(),
	announced: z.boolean(),
	acceptedAt: millis.nullable(),
	openedAt: millis,
	promise: promiseWords.nullable(),
	offered: promiseWords.nullable(),
	bookingUrl: orNull,
});

const stateRow = z.object({
	id: text,
	number: z.number(),
	version: z.number(),
	speaker: z.enum(["assistant", "person"]),
	exchanges: z.number(),
	shortReplies: z.number(),
	page: orNull,
	summary: text,
	repNote: orNull,
	startedAt: millis,
	lastMessageAt: millis,
	visitor: z.object({
		id: text,
		locale: orNull,
		timeZone: orNull,
		platform: orNull,
		referrer: orNull,
	}),
	contact: z
		.object({
			id: text,
			details: z.record(z.string(), z.string().nullable()),
			outreachPaused: z.boolean(),
			chatChannel: z.boolean(),
		})
		.nullable(),
	qualification: storedQualification.nullable(),
	handoff: handoffRow.nullable(),
	proposed: z.array(z.enum(TRIGGERS)),
	history: z.array(messageRow),
});

/**
 * One statement for all that a turn needs, whatever the conversation's length. `exceptMessageId` is the
 * message being answered: it is not part of its own history.
 */
export async function loadConversationState(
	database: Database | Transaction,
	conversationId: string,
	exceptMessageId: string | null = null,
): Promise<ConversationState | null> {
	const rows = await database.$queryRaw<{ state: unknown }[]>`
		SELECT json_build_object(
			'id', c.id, 'number', c.number, 'version', c.version, 'speaker', c.speaker,
			'exchanges', c.exchanges, 'shortReplies', c.short_replies, 'page', c.page,
			'summary', c.summary, 'repNote', c.rep_note,
			'startedAt', extract(epoch FROM c.started_at) * 1000,
			'lastMessageAt', extract(epoch FROM c.last_message_at) * 1000,
			'visitor', json_build_object('id', v.id, 'locale', v.locale, 'timeZone', v.time_zone,
				'platform', v.platform, 'referrer', v.referrer),
			'contact', CASE WHEN k.id IS NULL THEN NULL ELSE json_build_object(
				'id', k.id, 'outreachPaused', k.outreach_paused_at IS NOT NULL, 'chatChannel', k.chat_channel,
				'details', json_build_object('email', k.email, 'name', k.name, 'company', k.company,
					'role', k.role, 'phone', k.phone, 'preferredTime', k.preferred_time)) END,
			'qualification', q.state,
			'handoff', (SELECT json_build_object('id', h.id, 'trigger', h.trigger, 'also', h.also,
				'kind', h.kind, 'destination', h.destination, 'priority', h.priority, 'status', h.status,
				'offers', h.offers, 'ring', h.ring, 'ringUntil', extract(epoch FROM h.ring_until) * 1000,
				'announced', h.announced, 'acceptedAt', extract(epoch FROM h.accepted_at) * 1000,
				'openedAt', extract(epoch FROM h.opened_at) * 1000, 'bookingUrl', h.booking_url,
				'offered', CASE WHEN jsonb_typeof(h.packet -> 'promise') = 'object' THEN h.packet -> 'promise' END,
				'promise', (SELECT json_build_object(
						'due', to_char(p.due AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'text', p.text)
					FROM promise p WHERE p.handoff_id = h.id AND p.state = 'open'))
				FROM handoff h WHERE h.conversation_id = c.id AND h.status <> 'resolved'),
			'proposed', (SELECT coalesce(json_agg(DISTINCT e.trigger), '[]'::json)
				FROM handoff_event e JOIN handoff h ON h.id = e.handoff_id
				WHERE h.conversation_id = c.id AND e.kind IN ('opened', 'upgraded', 'reopened')),
			'history', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'role', m.role, 'text', m.text,
					'at', extract(epoch FROM m.at) * 1000, 'author', m.author_name, 'replyTo', m.reply_to,
					'resource', m.resource) ORDER BY m.seq), '[]'::json)
				FROM (SELECT * FROM message WHERE conversation_id = c.id
					AND id IS DISTINCT FROM ${exceptMessageId} ORDER BY seq DESC LIMIT ${HISTORY_WINDOW}) m)
		) AS state
		FROM conversation c
		JOIN visitor_session v ON v.id = c.visitor_session_id
		LEFT JOIN contact k ON k.id = c.contact_id
		LEFT JOIN qualification q ON q.conversation_id = c.id
		WHERE c.id = ${conversationId}`;
	const row = rows[0];
	if (!row) return null;
	const { contact, qualification, visitor, ...state } = stateRow.parse(row.state);
	return {
		...state,
		visitor: { ...visitor, platform: visitor.platform ?? "web chat" },
		qualification: qualification ?? newQualification(),
		contact: contact && { ...contact, details: present(contact.details) },
	};
}

function present(details: Record<string, string | null>): Record<string, string> {
	const entries = Object.entries(details);
	return Object.fromEntries(
		entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
	);
}
