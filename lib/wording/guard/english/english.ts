import { words } from "../fold";
import { NOT_OUR_HOURS } from "../hours-of-others";
import type { LanguageRules } from "../verdict";
import { HUMAN, INTERNAL, NOT_HUMAN } from "./claims";
import { CONTACT_QUESTION } from "./contact";
import { DEED_CLAIMS } from "./deed-claims";
import { DEEDS_TO_COME, NOTHING_PROMISED, TOLD, VAGUE } from "./deeds";
import { AN_ESTIMATE_ANYWAY, ESTIMATE, LENGTH, NOT_AN_ESTIMATE, ONLY_THE_PAST } from "./estimates";
import { LEGAL, LEGAL_LEFT_TO_A_COLLEAGUE, ROUND_THE_CLOCK } from "./positions";
import { NOT_A_PRICE, PRICE } from "./prices";
import { ASKS, ASKS_FOR_DETAILS, BUDGET, DECIDER } from "./questions";
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
					"(?:can't|cannot|won't|not able to|don't) (?:share|reveal|show|discuss|disclose|repeat|talk about)\\b(?=.*(?:instruction|prompt|rule|guideline|score|level|persona|rating|lead))",
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
		{
			reason: "contact_question",
			when: [CONTACT_QUESTION, ASKS_FOR_DETAILS],
			unless: [
				words(
					"(?:don't|do not|needn't|need not|no need|without|not) (?:\\w+ )?(?:have |need )?(?:to )?(?:give|leav|shar|need|provid|enter)\\w*",
				),
			],
		},
		...PRICE.map((price) => ({ reason: "price" as const, when: [price], unless: [NOT_A_PRICE] })),
		{ reason: "round_the_clock", when: [ROUND_THE_CLOCK], unless: NOT_OUR_HOURS },
		...LEGAL.map((legal) => ({
			reason: "legal_position" as const,
			when: [legal],
			unless: [LEGAL_LEFT_TO_A_COLLEAGUE],
		})),
		{ reason: "time_promise", when: [TIME, DEEDS_TO_COME], unless: [NOTHING_PROMISED] },
		{ reason: "time_promise", when: [TIME_ALONE] },
		...AN_ESTIMATE_ANYWAY.map((estimate) => ({
			reason: "technical_estimate" as const,
			when: [estimate],
			unless: [ONLY_THE_PAST],
		})),
		{ reason: "technical_estimate", when: [LENGTH, ESTIMATE], unless: NOT_AN_ESTIMATE },
		{ reason: "vague_promise", when: [VAGUE, DEEDS_TO_COME] },
		{ reason: "vague_promise", when: [TOLD] },
		{ reason: "deed_claim", when: [DEED_CLAIMS] },
	],
};
