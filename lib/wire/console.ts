import { z } from "zod";
import { PHASES, TRENDS } from "@/lib/engagement/kinds";
import {
	DESTINATIONS,
	HANDOFF_EVENTS,
	HANDOFF_KINDS,
	HANDOFF_STATUSES,
	PRIORITIES,
	RAISED_BY,
	TRIGGERS,
} from "@/lib/handoff/handoff";
import { LEAD_OUTCOMES } from "@/lib/handoff/lead-outcome";
import { OUTCOMES } from "@/lib/handoff/outcome";
import { CONFIDENCES } from "@/lib/handoff/packet";
import { DIMENSION_LEVELS, DIMENSIONS } from "@/lib/qualification/facts";
import { LEAD_LEVELS, PERSONAS } from "@/lib/qualification/qualification";
import { CHAT_ROLES } from "./chat";

/** What the console's screens and its routes say to each other. Instants are ISO texts, ids opaque. */
const instant = z.string();

export const deliveryShown = z.object({
	target: z.enum(["slack", "crm", "mail", "visitor"]),
	state: z.enum(["pending", "retrying", "delivered", "refused"]),
	attempts: z.number(),
	lastError: z.string().nullable(),
	deliveredAt: instant.nullable(),
});
export type DeliveryShown = z.infer<typeof deliveryShown>;

export const promiseShown = z.object({
	due: instant,
	text: z.string(),
	state: z.enum(["open", "kept", "broken", "withdrawn"]),
});
export type PromiseShown = z.infer<typeof promiseShown>;

/** What a line of the inbox and the card have in common. */
export const handoffHead = z.object({
	id: z.string(),
	contactId: z.string(),
	conversationId: z.string().nullable(),
	level: z.enum(LEAD_LEVELS),
	persona: z.enum(PERSONAS),
	priority: z.enum(PRIORITIES),
	trigger: z.enum(RAISED_BY),
	also: z.array(z.enum(TRIGGERS)),
	kind: z.enum(HANDOFF_KINDS),
	destination: z.enum(DESTINATIONS),
	status: z.enum(HANDOFF_STATUSES),
	ring: z.enum(["none", "ringing", "unanswered", "answered"]),
	brief: z.string(),
	openedAt: instant,
	acceptedAt: instant.nullable(),
	claimedBy: z.string().nullable(),
	resolvedAt: instant.nullable(),
	resolvedBy: z.string().nullable(),
	promise: promiseShown.nullable(),
	deliveries: z.array(deliveryShown),
});

/** The card on the contact page. */
export const handoffCard = handoffHead.extend({
	claimedAt: instant.nullable(),
	outcome: z.enum(OUTCOMES).nullable(),
	/** The promise's deadline on the team's clock and, when it differs, the visitor's. */
	promiseClocks: z.string().nullable(),
	/** When the booked intro call begins, likewise; null without one. */
	callClocks: z.string().nullable(),
	steps: z.array(z.string()),
	caps: z.array(z.string()),
	/** Why the engine calls for a person; the newest last. */
	reasons: z.array(z.string()),
	crmUrl: z.string().nullable(),
	events: z.array(
		z.object({
			id: z.string(),
			kind: z.enum(HANDOFF_EVENTS),
			trigger: z.enum(RAISED_BY),
			at: instant,
			by: z.string().nullable(),
		}),
	),
});
export type HandoffCard = z.infer<typeof handoffCard>;

export const transcriptMessage = z.object({
	id: z.string(),
	conversationId: z.string(),
	role: z.enum(CHAT_ROLES),
	text: z.string(),
	at: instant,
	author: z.string().nullable(),
	resource: z.string().nullable(),
});
export type TranscriptMessage = z.infer<typeof transcriptMessage>;

export const dimensionShown = z.object({
	name: z.enum(DIMENSIONS),
	level: z.enum(DIMENSION_LEVELS),
	confidence: z.enum(CONFIDENCES),
	evidence: z.array(
		z.object({ quote: z.string(), messageId: z.string(), by: z.enum(["rule", "model", "rep"]) }),
	),
	correction: z.object({ by: z.string(), reason: z.string() }).nullable(),
});
export type DimensionShown = z.infer<typeof dimensionShown>;

export const DOINGS = ["viewing", "writing", "gone"] as const;
export type Doing = (typeof DOINGS)[number];

/** How long somebody of whom nothing is heard still counts as there. */
export const PRESENCE_LASTS_MS = 45_000;

export const colleagueShown = z.object({
	id: z.string(),
	name: z.string(),
	doing: z.enum(DOINGS),
	seenAt: instant,
});
export type ColleagueShown = z.infer<typeof colleagueShown>;

export const conversationShown = z.object({
	id: z.string(),
	reference: z.string(),
	speaker: z.enum(["assistant", "person"]),
	takenOverBy: z.string().nullable(),
	takenOverById: z.string().nullable(),
	takenOverAt: instant.nullable(),
	/** Up to which message the visitor has read what a person wrote. */
	visitorReadTo: z.string().nullable(),
	/** Who else has it on their screen. */
	colleagues: z.array(colleagueShown),
	exchanges: z.number(),
	language: z.string(),
	page: z.string().nullable(),
	referrer: z.string().nullable(),
	platform: z.string().nullable(),
	timeZone: z.string().nullable(),
	startedAt: instant,
	lastMessageAt: instant,
	level: z.enum(LEAD_LEVELS),
	persona: z.enum(PERSONAS),
	personaCorrection: z.object({ by: z.string(), reason: z.string() }).nullable(),
	dimensions: z.array(dimensionShown),
});
export type ConversationShown = z.infer<typeof conversationShown>;

export const outreachShown = z.object({
	id: z.string(),
	origin: z.enum(["automated", "manual"]),
	state: z.enum(["quarantined", "queued", "held", "sending", "sent", "failed"]),
	channel: z.string(),
	subject: z.string(),
	by: z.string().nullable(),
	sendAfter: instant,
	sentAt: instant.nullable(),
	/** What a queued one waits for, or why it failed, in words. */
	note: z.string().nullable(),
});
export type OutreachShown = z.infer<typeof outreachShown>;

export const contactShown = z.object({
	id: z.string(),
	ownerId: z.string().nullable(),
	/** Further addresses that lead here. */
	addresses: z.array(z.string()),
	outcome: z.object({ outcome: z.enum(LEAD_OUTCOMES), by: z.string(), at: instant }).nullable(),
	engagement: z
		.object({
			score: z.number(),
			trend: z.enum(TRENDS),
			phase: z.enum(PHASES),
			reasons: z.array(z.string()),
		})
		.nullable(),
	name: z.string().nullable(),
	email: z.string().nullable(),
	company: z.string().nullable(),
	role: z.string().nullable(),
	phone: z.string().nullable(),
	preferredTime: z.string().nullable(),
	owner: z.string().nullable(),
	autoEngage: z.boolean(),
	emailChannel: z.boolean(),
	chatChannel: z.boolean(),
	pausedAt: instant.nullable(),
	pausedBy: z.string().nullable(),
	createdAt: instant,
});
export type ContactShown = z.infer<typeof contactShown>;

/** What a command changed; each action has its own fields. */
const auditDetail = z
	.record(z.string(), z.unknown())
	.nullish()
	.transform((detail) => detail ?? {});

export const auditShown = z.object({
	id: z.string(),
	at: instant,
	by: z.string(),
	action: z.string(),
	before: auditDetail,
	after: auditDetail,
});
export type AuditShown = z.infer<typeof auditShown>;

export const cannedReplyShown = z.object({
	id: z.string(),
	shortcut: z.string(),
	body: z.string(),
	version: z.number(),
});
export type CannedReplyShown = z.infer<typeof cannedReplyShown>;

export const repliesView = z.object({
	replies: z.array(cannedReplyShown),
	/** Our own name, for {{company}}. */
	company: z.string(),
});
export type RepliesView = z.infer<typeof repliesView>;

/** What the contact wrote back by e-mail. */
export const mailShown = z.object({
	id: z.string(),
	subject: z.string(),
	text: z.string(),
	at: instant,
});

export const noteShown = z.object({
	id: z.string(),
	body: z.string(),
	by: z.string(),
	at: instant,
});
export type NoteShown = z.infer<typeof noteShown>;

/** The built-in CRM's task: one for each handoff. */
export const taskShown = z.object({
	id: z.string(),
	subject: z.string(),
	dueAt: instant,
	owner: z.string().nullable(),
	doneAt: instant.nullable(),
});
export type TaskShown = z.infer<typeof taskShown>;

/** The built-in CRM's record of what was delivered. */
export const recordShown = z.object({ id: z.string(), body: z.string(), at: instant });

/** Another contact that is probably the same person, with what a merge would bring. */
export const contactDuplicate = z.object({
	id: z.string(),
	name: z.string().nullable(),
	email: z.string().nullable(),
	phone: z.string().nullable(),
	company: z.string().nullable(),
	why: z.enum(["same_mailbox", "same_phone", "named_address"]),
	conversations: z.number(),
	handoffs: z.number(),
	notes: z.number(),
	createdAt: instant,
});
export type ContactDuplicate = z.infer<typeof contactDuplicate>;

export const teammate = z.object({ id: z.string(), name: z.string() });

/** Everything of one contact, or of a conversation that has no contact yet. */
export const deskView = z.object({
	contact: contactShown.nullable(),
	/** The newest first; the first one is answered in. */
	conversations: z.array(conversationShown),
	/** Oldest first, at most the newest `TRANSCRIPT_WINDOW`. */
	messages: z.array(transcriptMessage),
	/** The newest first. */
	handoffs: z.array(handoffCard),
	outreach: z.array(outreachShown),
	mails: z.array(mailShown),
	audit: z.array(auditShown),
	notes: z.array(noteShown),
	tasks: z.array(taskShown),
	records: z.array(recordShown),
	duplicates: z.array(contactDuplicate),
	/** Who can own a contact. */
	team: z.array(teammate),
	now: instant,
});
export type DeskView = z.infer<typeof deskView>;

export const TRANSCRIPT_WINDOW = 300;

export const contactRow = z.object({
	id: z.string(),
	name: z.string().nullable(),
	email: z.string().nullable(),
	company: z.string().nullable(),
	role: z.string().nullable(),
	owner: z.string().nullable(),
	paused: z.boolean(),
	level: z.enum(LEAD_LEVELS).nullable(),
	lastMessageAt: instant.nullable(),
	createdAt: instant,
});
export type ContactRow = z.infer<typeof contactRow>;

export const contactPage = z.object({ rows: z.array(contactRow), next: z.string().nullable() });
export type ContactPage = z.infer<typeof contactPage>;

/** What the console hears live; the screens ask anew for what it names. */
export const consoleEvent = z.object({
	type: z.string(),
	payload: z.object({
		conversationId: z.string().nullish(),
		handoffId: z.string().optional(),
		contactId: z.string().optional(),
		kinds: z.array(z.string()).optional(),
		notify: z.boolean().optional(),
		by: z.string().optional(),
		/** Whose own lists changed; and of signs of life: who does what, and when by the company's clock, in milliseconds. */
		userId: z.string().optional(),
		doing: z.enum(DOINGS).optional(),
		at: z.number().optional(),
		/** Seconds somebody waited before the claim. */
		after: z.number().optional(),
	}),
});
export type ConsoleEvent = z.infer<typeof consoleEvent>;
