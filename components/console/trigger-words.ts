import type { RaisedBy } from "@/lib/handoff/handoff";

/** Why a person is needed, as a line that stands by itself. */
export const TRIGGER_WORDS = {
	hot_lead: "Qualified as hot",
	explicit_request: "Asked for a person",
	out_of_scope: "Asked what the chat must not answer",
	frustration: "Not happy with the chat",
	stall: "The conversation stalled",
	warm_soft_offer: "Warm after a longer conversation",
	engagement: "Their engagement calls for a person",
} as const satisfies Record<RaisedBy, string>;
