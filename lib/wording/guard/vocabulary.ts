import { pattern, words } from "./fold";
import { NOT_OUR_HOURS } from "./hours-of-others";
import { SPAN } from "./spans";
import type { LanguageRules } from "./verdict";

/** What a language contributes to the guard: sources of patterns over folded text. */
export type Vocabulary = {
	/** The visitor's own part of a sentence, up to the next comma; their deadlines promise nothing. */
	visitors: readonly string[];
	/** Times ahead, without lengths of time after one of `within`. */
	time: readonly string[];
	/** Words that turn a length of time into a time ahead: "within", "in". */
	within: readonly string[];
	/** The company gets in touch, delivers or starts. */
	deeds: readonly string[];
	vague: readonly string[];
	/** A price without a currency sign: rates, discounts, things for free. */
	prices: readonly string[];
	roundTheClock: readonly string[];
	legal: readonly string[];
	/** Who leaves a legal point to a colleague takes no position. */
	leftToAColleague: readonly string[];
	/** Verbs that make a length of time an estimate. */
	estimate: readonly string[];
	/** What is past or a result estimates nothing. */
	doneAlready: readonly string[];
	budget: readonly string[];
	/** Orders that ask without a question mark, at the start of a sentence. */
	asks: readonly string[];
	decider: readonly string[];
	human: readonly string[];
	internal: readonly string[];
};

export function languageRules(v: Vocabulary): LanguageRules {
	const asks = pattern(`\\?|^(?:\\S+ ){0,2}?(?:${v.asks.join("|")})\\b`);
	const deeds = words(...v.deeds);
	return {
		visitors: new RegExp(`\\b(?:${v.visitors.join("|")})\\b[^,;:.!?]*`, "gu"),
		rules: [
			{ reason: "internal_state", when: [words(...v.internal)] },
			{ reason: "human_claim", when: [words(...v.human)] },
			{ reason: "decision_maker_question", when: [words(...v.decider), asks] },
			{ reason: "budget_question", when: [words(...v.budget), asks] },
			{ reason: "price", when: [words(...v.prices)] },
			{
				reason: "round_the_clock",
				when: [words(...v.roundTheClock)],
				unless: NOT_OUR_HOURS,
			},
			{
				reason: "legal_position",
				when: [words(...v.legal)],
				unless: [words(...v.leftToAColleague)],
			},
			{
				reason: "time_promise",
				when: [words(...v.time, `(?:${v.within.join("|")}) (?:\\w+ ){0,3}?${SPAN}`), deeds],
			},
			{
				reason: "technical_estimate",
				when: [pattern(SPAN), words(...v.estimate)],
				unless: [words(...v.doneAlready)],
			},
			{ reason: "vague_promise", when: [words(...v.vague), deeds] },
		],
	};
}
