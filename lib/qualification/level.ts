import { isAtLeast } from "./dimension-evidence";
import type { Dimension, DimensionLevel } from "./facts";
import { LEAD_LEVELS, type LeadLevel, type Qualification } from "./qualification";

type LevelRule = {
	level: LeadLevel;
	/** Every one of these at least at its level … */
	needs: Partial<Record<Dimension | "referral", DimensionLevel>>;
	/** … and one of these at least implied. Empty: nothing more is needed. */
	oneOf: readonly Dimension[];
};

/**
 * The thresholds, strongest first; the first row that holds is the level. Source: the founding document,
 * Trigger 1, and what the sales team settled after it:
 * - A referral stands in for the problem, not for the third condition: with authority alone nothing yet says
 *   that there is a fit or a date.
 * - The rows for warm ask for no dimension to be absent, so that learning more never lowers a level.
 */
const LEVEL_RULES = [
	{
		level: "hot",
		needs: { problem: "confirmed", authority: "confirmed" },
		oneOf: ["company", "timing"],
	},
	{
		level: "hot",
		needs: { referral: "confirmed", authority: "confirmed" },
		oneOf: ["company", "timing"],
	},
	{ level: "warm", needs: { problem: "confirmed" }, oneOf: ["authority", "company", "timing"] },
	{ level: "warm", needs: { authority: "confirmed" }, oneOf: [] },
	{ level: "warm", needs: { problem: "partial", timing: "partial" }, oneOf: [] },
] as const satisfies readonly LevelRule[];

/**
 * The lead level that the state amounts to now, with caps and an open contradiction applied. The persona plays no part:
 * what a competitor's or researcher's level may cause is decided with the triggers.
 */
export function levelOf(qualification: Qualification): LeadLevel {
	const level = uncappedLevelOf(qualification);
	if (level !== "hot") return level;
	return isHeldBelowHot(qualification) ? "warm" : "hot";
}

export function higherLevel(one: LeadLevel, other: LeadLevel): LeadLevel {
	return LEAD_LEVELS.indexOf(one) >= LEAD_LEVELS.indexOf(other) ? one : other;
}

export type LevelBasis = { level: LeadLevel; rests: (Dimension | "referral")[] };

/** The rule that holds, before caps and an open contradiction, and on what it rests. Cold rests on nothing. */
export function levelBasis(qualification: Qualification): LevelBasis {
	const rule = ruleFor(qualification);
	if (!rule) return { level: "cold", rests: [] };
	const { dimensions } = qualification;
	const adds = (subject: Dimension | "referral") =>
		rule.oneOf.some((one) => one === subject && isAtLeast(dimensions[one].level, "partial"));
	return {
		level: rule.level,
		rests: SUBJECTS.filter((subject) => rule.needs[subject] !== undefined || adds(subject)),
	};
}

function uncappedLevelOf(qualification: Qualification): LeadLevel {
	return ruleFor(qualification)?.level ?? "cold";
}

function ruleFor(qualification: Qualification): LevelRule | undefined {
	return LEVEL_RULES.find((rule) => holds(rule, qualification));
}

/** A pre-funding founder, a consultant choosing for a client, and "just me" beside an initiative stop at warm. */
function isHeldBelowHot(qualification: Qualification): boolean {
	return qualification.caps.length > 0 || qualification.contradiction === "open";
}

function holds(rule: LevelRule, { dimensions, referral }: Qualification): boolean {
	const known = (subject: Dimension | "referral"): DimensionLevel =>
		subject === "referral" ? (referral ? "confirmed" : "not_detected") : dimensions[subject].level;
	for (const subject of SUBJECTS) {
		const floor = rule.needs[subject];
		if (floor && !isAtLeast(known(subject), floor)) return false;
	}
	return rule.oneOf.length === 0 || rule.oneOf.some((one) => isAtLeast(known(one), "partial"));
}

const SUBJECTS = ["problem", "authority", "company", "timing", "referral"] as const;
