/** Why a message waits for a person. Apart from the gate, whose rules of eight languages no page needs. */
export const GATE_REASONS = [
	"promises",
	"price",
	"takes_a_position",
	"not_ours_to_say",
	"no_unsubscribe",
	"unresolved_variable",
	"foreign_link",
	"empty",
] as const;
export type GateReason = (typeof GATE_REASONS)[number];

/** One sentence each, for the rep who decides. */
export const GATE_WORDS = {
	promises: "It promises a time or an availability.",
	price: "It names a price or a discount.",
	takes_a_position: "It takes a legal or technical position.",
	not_ours_to_say: "It says something a message must not say of us or ask of them.",
	no_unsubscribe: "It has no link to unsubscribe.",
	unresolved_variable: "It has a variable without a value.",
	foreign_link: "It has a link that is not in your text.",
	empty: "It has no words.",
} as const satisfies Record<GateReason, string>;
