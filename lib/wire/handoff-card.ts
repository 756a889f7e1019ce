import { z } from "zod";
import {
	DESTINATIONS,
	HANDOFF_EVENTS,
	HANDOFF_KINDS,
	HANDOFF_STATUSES,
	PRIORITIES,
	RAISED_BY,
	TRIGGERS,
} from "@/lib/handoff/handoff";
import { OUTCOMES } from "@/lib/handoff/outcome";
import { LEAD_LEVELS, PERSONAS } from "@/lib/qualification/qualification";

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
