import { z } from "zod";
import { PRIORITIES } from "@/lib/handoff/handoff";
import { handoffHead } from "./handoff-card";

/** The inbox's lists. Instants are ISO texts, ids opaque; `next` asks for the page after, null for none. */
const instant = z.string();

/** One line of the list *Handoffs*. */
export const handoffRow = handoffHead.extend({
	reference: z.string().nullable(),
	name: z.string().nullable(),
	company: z.string().nullable(),
	email: z.string().nullable(),
	claimedAt: instant.nullable(),
	claimedById: z.string().nullable(),
	paused: z.boolean(),
	/** Position in the list, highest first: ringing, then hot, then high priority. */
	rank: z.number(),
});
export type HandoffRow = z.infer<typeof handoffRow>;

export const handoffPage = z.object({ rows: z.array(handoffRow), next: z.string().nullable() });
export type HandoffPage = z.infer<typeof handoffPage>;

export const NOTIFICATION_TABS = ["to_do", "snoozed", "done"] as const;
export type NotificationTab = (typeof NOTIFICATION_TABS)[number];

export const NOTIFICATION_KINDS = ["handoff", "promise", "waiting"] as const;

export const notificationRow = z.object({
	id: z.string(),
	handoffId: z.string(),
	contactId: z.string(),
	kind: z.enum(NOTIFICATION_KINDS),
	priority: z.enum(PRIORITIES),
	title: z.string(),
	body: z.string(),
	/** When it last asked for attention: created, or woken from a snooze. */
	raisedAt: instant,
	readAt: instant.nullable(),
	snoozedUntil: instant.nullable(),
	doneAt: instant.nullable(),
	/** Whom it is about; the title leaves the address out, since lock screens show it. */
	reference: z.string().nullable(),
	name: z.string().nullable(),
	company: z.string().nullable(),
	email: z.string().nullable(),
	/** Who sees to the handoff, and how many seconds it had waited. */
	claim: z.object({ by: z.string(), after: z.number() }).nullable(),
});
export type NotificationRow = z.infer<typeof notificationRow>;

export const notificationPage = z.object({
	rows: z.array(notificationRow),
	next: z.string().nullable(),
});
export type NotificationPage = z.infer<typeof notificationPage>;

export const waiting = z.object({
	/** Both counted up to 100. */
	unread: z.number(),
	unclaimed: z.number(),
	/** What to ring for: the newest unread notifications, the newest first; none while the rep is away. */
	calls: z.array(
		notificationRow.pick({
			id: true,
			handoffId: true,
			contactId: true,
			kind: true,
			priority: true,
			title: true,
			raisedAt: true,
		}),
	),
});
export type Waiting = z.infer<typeof waiting>;

export const inboxView = z.object({
	handoffs: handoffPage,
	/** The first page of *To do*. */
	notifications: notificationPage,
	now: instant,
});
export type InboxView = z.infer<typeof inboxView>;

/** When a snoozed notification comes back. `morning`: when the company next opens on a later day. */
export const snooze = z.discriminatedUnion("until", [
	z.strictObject({ until: z.literal("hour") }),
	z.strictObject({ until: z.literal("morning") }),
	z.strictObject({ until: z.literal("time"), at: z.iso.datetime({ offset: true }) }),
]);
export type Snooze = z.infer<typeof snooze>;
