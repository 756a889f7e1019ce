import { z } from "zod";

export const TRIGGERS = [
	"hot_lead",
	"explicit_request",
	"out_of_scope",
	"frustration",
	"stall",
	"warm_soft_offer",
] as const;
/** Why a person takes over, strongest first. Source: the founding document, "Handoff Triggers". */
export type Trigger = (typeof TRIGGERS)[number];

/** What can stand on a handoff: a trigger of the chat, or the engagement engine's recommendation. */
export const RAISED_BY = [...TRIGGERS, "engagement"] as const;
export type RaisedBy = (typeof RAISED_BY)[number];

export const HANDOFF_KINDS = ["escalation", "capture"] as const;
export type HandoffKind = (typeof HANDOFF_KINDS)[number];

export const DESTINATIONS = [
	"sales",
	"account_management",
	"legal",
	"engineering",
	"general",
] as const;
export type Destination = (typeof DESTINATIONS)[number];

export const OFFERS = ["talk_now", "book", "email", "resource"] as const;
export type Offer = (typeof OFFERS)[number];

export const HANDOFF_EVENTS = [
	"opened",
	"upgraded",
	"contact_captured",
	"accepted",
	"declined",
	"reopened",
	"claimed",
	"resolved",
	"booked",
	"booking_moved",
	"booking_cancelled",
] as const;
/** What happens to a handoff; the last three come from the booking page. */
export type HandoffEvent = (typeof HANDOFF_EVENTS)[number];

export const HANDOFF_STATUSES = ["open", "declined", "claimed", "resolved"] as const;
export type HandoffStatus = (typeof HANDOFF_STATUSES)[number];

export const PRIORITIES = ["high", "normal"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A time we tell the visitor, and keep. `due` is the instant, `text` the words they read. */
export const promiseWords = z.object({ due: z.string(), text: z.string() });
export type PromiseWords = z.infer<typeof promiseWords>;
