import type { Instant } from "@/lib/availability/types";
import { isNegative } from "@/lib/qualification/persona";
import type { Persona } from "@/lib/qualification/qualification";
import { type Cause, causesOf, type HandoffCause, type HeldCause, isHandoffCause } from "./causes";
import type { Rules } from "./rules";
import { type Standing, standingAt } from "./standing";
import type { EngagementState } from "./state";

/** What to do with a contact, in the order in which one beats the other. */
export const RECOMMENDATIONS = ["human_handoff", "stop", "slow_down", "continue"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

const RECOMMENDS = {
	buying_signals: "human_handoff",
	critical_moment: "human_handoff",
	needs_judgement: "human_handoff",
	automation_exhausted: "human_handoff",
	unsubscribed: "stop",
	undeliverable: "stop",
	too_much_unanswered: "slow_down",
	interest_fading: "slow_down",
} as const satisfies Record<Cause, Recommendation>;

/** A rep's own judgement, with the reason they gave. */
export type Override = { recommendation: Recommendation; by: string; reason: string; at: Instant };

export type ContactAtHand = {
	state: EngagementState;
	now: Instant;
	rules: Rules;
	zone: string;
	persona: Persona;
	override: Override | null;
};

export type Judgement = {
	standing: Standing;
	recommendation: Recommendation;
	/** In words, the strongest first; never empty. */
	reasons: string[];
	/** Causes that call for a person, whether or not an override holds them back. */
	handoffCauses: (HeldCause & { cause: HandoffCause })[];
	/** The override that decided, when one did. */
	override: Override | null;
};

/** A pure function of what is known and the time: who presses when changes nothing. */
export function recommend(contact: ContactAtHand): Judgement {
	const { state, now, rules, zone, persona, override } = contact;
	const standing = standingAt(state, now, rules);
	const held = causesOf({ state, standing, now, rules, zone }).filter(({ cause }) =>
		countsFor(persona, cause),
	);
	const found = RECOMMENDATIONS.find((one) => held.some(({ cause }) => RECOMMENDS[cause] === one));
	const recommendation = found ?? "continue";
	const reasons = held.filter(({ cause }) => RECOMMENDS[cause] === recommendation);
	const handoffCauses = held.flatMap(({ cause, ...rest }) =>
		isHandoffCause(cause) ? [{ cause, ...rest }] : [],
	);
	if (override && isRespected(override, { recommendation, held, reasons })) {
		return {
			standing,
			recommendation: override.recommendation,
			reasons: [`${override.by} decided: ${override.reason}`],
			handoffCauses,
			override,
		};
	}
	return {
		standing,
		recommendation,
		reasons: reasons.length > 0 ? reasons.map(({ words }) => words) : [steadyWords(standing)],
		handoffCauses,
		override: null,
	};
}

/** Sales is not called for a competitor or a researcher; a complaint of theirs is still answered. */
function countsFor(persona: Persona, cause: Cause): boolean {
	return !isNegative(persona) || !isHandoffCause(cause) || cause === "needs_judgement";
}

/** Nobody may overrule a contact who asked us to stop. */
const BINDING: readonly Cause[] = ["unsubscribed", "undeliverable"];

/** Until something began after it: the rep knew what they knew, and not what came later. */
function isRespected(
	override: Override,
	{
		recommendation,
		held,
		reasons,
	}: { recommendation: Recommendation; held: readonly HeldCause[]; reasons: readonly HeldCause[] },
): boolean {
	const isBound = held.some(({ cause }) => BINDING.includes(cause));
	if (isBound && override.recommendation !== "human_handoff") return false;
	if (recommendation === override.recommendation) return false;
	return reasons.every(({ since }) => since <= override.at);
}

function steadyWords({ score, trend, phase }: Standing): string {
	return `Score ${score} of 100, ${trend.trend}, in ${phase}: nothing calls for a change.`;
}
