import { z } from "zod";

/** Everything that can be recorded of a contact. The same literals stand in the database and on the wire. */
export const EVENT_KINDS = [
	"chat_turn",
	"page_view",
	"qualified",
	"meeting_booked",
	"meeting_moved",
	"meeting_cancelled",
	"met",
	"email_sent",
	"email_opened",
	"email_clicked",
	"email_answered",
	"email_bounced",
	"unsubscribed",
	"proposal_sent",
	"proposal_viewed",
	"note",
	"complaint",
	"legal_question",
	"sequence_finished",
	"won",
	"lost",
	"churned",
	"phase_set",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const eventKind = z.enum(EVENT_KINDS);

/** Only the product itself knows these: they come from no other system. */
export const OWN_KINDS = [
	"qualified",
	"sequence_finished",
	"phase_set",
] as const satisfies readonly EventKind[];

/** What the contact did themselves; the rest was done to them or about them. */
export const INBOUND_KINDS = [
	"chat_turn",
	"page_view",
	"meeting_booked",
	"meeting_moved",
	"met",
	"email_opened",
	"email_clicked",
	"email_answered",
	"proposal_viewed",
	"complaint",
	"legal_question",
] as const satisfies readonly EventKind[];

/** In these the contact speaks to us: automation that got one of them was answered. */
export const ANSWER_KINDS = [
	"chat_turn",
	"meeting_booked",
	"meeting_moved",
	"met",
	"email_answered",
	"complaint",
	"legal_question",
] as const satisfies readonly EventKind[];

export const PHASES = ["FIND", "WIN", "KEEP", "GROW"] as const;
export type Phase = (typeof PHASES)[number];

export const TRENDS = ["rising", "steady", "falling"] as const;
export type Trend = (typeof TRENDS)[number];

export const SENTIMENTS = ["positive", "neutral", "negative"] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export function isInbound(kind: EventKind): boolean {
	return INBOUND_KINDS.some((one) => one === kind);
}
