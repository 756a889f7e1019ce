import type { Dimension, DimensionLevel } from "@/lib/qualification/facts";
import type { Cap, LeadLevel, Persona } from "@/lib/qualification/qualification";
import type { Destination, HandoffEvent, RaisedBy } from "./handoff";
import type { Confidence } from "./packet";

/** The team's words for our terms: Slack, CRM, e-mail and console say the same. */
export const LEVEL_LABELS = {
	cold: "Cold lead",
	warm: "Warm lead",
	hot: "Hot lead",
} as const satisfies Record<LeadLevel, string>;

export const TRIGGER_LABELS = {
	hot_lead: "qualified as hot",
	explicit_request: "asked for a person",
	out_of_scope: "asked what the chat must not answer",
	frustration: "is not happy with the chat",
	stall: "the conversation stalled",
	warm_soft_offer: "warm after a longer conversation",
	engagement: "their engagement calls for a person",
} as const satisfies Record<RaisedBy, string>;

/** Why a person is needed now, as the last sentence of a brief. */
export const TRIGGER_REASONS = {
	hot_lead:
		"Problem and authority are clear and they are ready for a conversation, so every minute counts.",
	explicit_request: "They asked for a person, so please get in touch without further questions.",
	out_of_scope: "They asked something that only a colleague can answer well.",
	frustration: "The chat did not give them what they need, so a person should take it from here.",
	stall: "The chat is not getting any further with them, so a person may help better.",
	warm_soft_offer: "They are interested but not in a hurry, so a light follow-up fits best.",
	engagement: "What they did lately calls for a person rather than for automation.",
} as const satisfies Record<RaisedBy, string>;

export const PERSONA_LABELS = {
	unknown: "not known",
	P1: "evaluating technical leader",
	P2: "exploring founder",
	P3: "referred decision-maker",
	N1: "competitor",
	N2: "curious researcher",
} as const satisfies Record<Persona, string>;

export const DESTINATION_LABELS = {
	sales: "Sales",
	account_management: "Account management",
	legal: "Legal",
	engineering: "Engineering",
	general: "General",
} as const satisfies Record<Destination, string>;

export const DIMENSION_LABELS = {
	problem: "Problem",
	authority: "Authority",
	company: "Company",
	timing: "Timing",
} as const satisfies Record<Dimension, string>;

export const DIMENSION_LEVEL_LABELS = {
	not_detected: "not detected",
	partial: "partial",
	confirmed: "confirmed",
} as const satisfies Record<DimensionLevel, string>;

export const CONFIDENCE_LABELS = {
	none: "nothing said",
	implied: "implied",
	stated: "said outright",
	corrected: "set by a colleague",
} as const satisfies Record<Confidence, string>;

export const CAP_REASONS = {
	pre_funding: "The founder has no funding yet, so the lead stops at warm.",
	consultant: "They choose on behalf of a client, so the lead stops at warm.",
} as const satisfies Record<Cap, string>;

export const EVENT_LABELS = {
	opened: "New handoff",
	upgraded: "Handoff upgraded",
	contact_captured: "Contact details received",
	accepted: "Offer accepted",
	declined: "Offer declined",
	reopened: "Handoff reopened",
	claimed: "Handoff claimed",
	resolved: "Handoff resolved",
	booked: "Intro call booked",
	booking_moved: "Intro call moved",
	booking_cancelled: "Intro call cancelled",
} as const satisfies Record<HandoffEvent, string>;
