import type { Phase, Trend } from "@/lib/engagement/kinds";
import type { StepCondition } from "@/lib/engagement/outreach/sequence";
import type { Recommendation } from "@/lib/engagement/recommend";
import type { OverrideChoice } from "@/lib/wire/engagement";

/** What reps read for the engine's terms. */
export const RECOMMENDATION_WORDS = {
	human_handoff: "A person should take over",
	stop: "Stop writing",
	slow_down: "Slow down",
	continue: "Continue",
} as const satisfies Record<Recommendation, string>;

export const OVERRIDE_WORDS = {
	continue: "Continue",
	slow_down: "Slow down",
	stop: "Stop writing",
} as const satisfies Record<OverrideChoice, string>;

export const TREND_WORDS = {
	rising: "rising",
	steady: "steady",
	falling: "falling",
} as const satisfies Record<Trend, string>;

export const PHASE_WORDS = {
	FIND: "FIND · not deciding yet",
	WIN: "WIN · deciding",
	KEEP: "KEEP · a customer",
	GROW: "GROW · a customer, deciding again",
} as const satisfies Record<Phase, string>;

export const CONDITION_WORDS = {
	always: "Always",
	opened: "If the message before was opened",
	not_opened: "If it was not opened",
	clicked: "If a link was followed",
	not_clicked: "If no link was followed",
} as const satisfies Record<StepCondition, string>;
