import { z } from "zod";
import { PHASES, TRENDS } from "@/lib/engagement/kinds";
import { LEAD_OUTCOMES } from "@/lib/handoff/lead-outcome";
import { LEAD_LEVELS } from "@/lib/qualification/qualification";
import { conversationShown, DOINGS, transcriptMessage } from "./conversation-shown";
import { handoffCard } from "./handoff-card";

/** What the console's screens and its routes say to each other. Instants are ISO texts, ids opaque. */
const instant = z.string();

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
