import { pattern, words } from "../fold";
import { NOT_OUR_HOURS } from "../hours-of-others";
import { SPAN } from "../spans";
import type { LanguageRules } from "../verdict";
import { HUMAN, INTERNAL, NOT_HUMAN } from "./claims";
import { DEEDS_TO_COME, TOLD, VAGUE } from "./deeds";
import { AN_ESTIMATE_ANYWAY, ESTIMATE, NOT_AN_ESTIMATE, ONLY_THE_PAST } from "./estimates";
import { LEGAL, LEGAL_LEFT_TO_A_COLLEAGUE, ROUND_THE_CLOCK } from "./positions";
import { NOT_A_PRICE, PRICE } from "./prices";
import { ASKS, BUDGET, DECIDER } from "./questions";
import { TIME, TIME_ALONE } from "./time-ahead";
import { VISITORS } from "./visitors";

export const ENGLISH: LanguageRules = {
	visitors: VISITORS,
	rules: [
		{
			reason: "internal_state",
			when: INTERNAL,
			unless: [
				words(
					"(?:can't|cannot|won't|not able to|don't) (?:share|reveal|show|discuss|disclose|repeat|talk about)",
				),
			],
		},
		{ reason: "human_claim", when: HUMAN, unless: [NOT_HUMAN] },
		{ reason: "decision_maker_question", when: [DECIDER, ASKS] },
		{
			reason: "budget_question",
			when: [BUDGET, ASKS],
			unless: [words("you (?:mentioned|said|told|wrote|have)[^?]{0,40}budget[^?]*$")],
		},
		...PRICE.map((price) => ({ reason: "price" as const, when: [price], unless: [NOT_A_PRICE] })),
		{ reason: "round_the_clock", when: [ROUND_THE_CLOCK], unless: NOT_OUR_HOURS },
		...LEGAL.map((legal) => ({
			reason: "legal_position" as const,
			when: [legal],
			unless: [LEGAL_LEFT_TO_A_COLLEAGUE],
		})),
		{ reason: "time_promise", when: [TIME, DEEDS_TO_COME] },
		{ reason: "time_promise", when: [TIME_ALONE] },
		...AN_ESTIMATE_ANYWAY.map((estimate) => ({
			reason: "technical_estimate" as const,
			when: [estimate],
			unless: [ONLY_THE_PAST],
		})),
		{ reason: "technical_estimate", when: [pattern(SPAN), ESTIMATE], unless: NOT_AN_ESTIMATE },
		{ reason: "vague_promise", when: [VAGUE, DEEDS_TO_COME] },
		{ reason: "vague_promise", when: [TOLD] },
	],
};
