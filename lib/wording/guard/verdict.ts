export const STOP_REASONS = [
	"time_promise",
	"price",
	"round_the_clock",
	"vague_promise",
	"legal_position",
	"technical_estimate",
	"budget_question",
	"decision_maker_question",
	"contact_question",
	"human_claim",
	"deed_claim",
	"internal_state",
] as const;
/** Why a generated sentence is kept from the visitor. */
export type StopReason = (typeof STOP_REASONS)[number];

export type Verdict = { verdict: "pass" } | { verdict: "stop"; reason: StopReason };

/** A sentence is stopped when every pattern of `when` matches it and none of `unless` does. */
export type Rule = {
	reason: StopReason;
	when: readonly RegExp[];
	unless?: readonly RegExp[];
};

/** The rules of one language, strongest reason first. Patterns are written for folded text. */
export type LanguageRules = {
	/** What belongs to the visitor (their deadline, their words) and is left out before the rules look. */
	visitors: RegExp;
	rules: readonly Rule[];
};
