import {
	DIMENSION_LEVELS,
	type Dimension,
	type DimensionLevel,
	type Fact,
	type Signal,
} from "./facts";
import type { DimensionState, Evidence } from "./qualification";

/** Longest list of evidence kept for a dimension, so that the state does not grow with the conversation. */
export const EVIDENCE_KEPT = 8;

type Bearing = { dimension: Dimension; level: DimensionLevel };

/**
 * What a fact says about a dimension. `not_detected` rows are kept as evidence without moving the level:
 * they tell a persona, a cap or a contradiction, and a rep wants to read them.
 */
const BEARING: Partial<Record<Fact, Bearing>> = {
	problem_confirmed: { dimension: "problem", level: "confirmed" },
	problem_partial: { dimension: "problem", level: "partial" },
	authority_confirmed: { dimension: "authority", level: "confirmed" },
	founder: { dimension: "authority", level: "confirmed" },
	authority_partial: { dimension: "authority", level: "partial" },
	technical_leader: { dimension: "authority", level: "partial" },
	authority_low: { dimension: "authority", level: "not_detected" },
	consultant: { dimension: "authority", level: "partial" },
	company_confirmed: { dimension: "company", level: "confirmed" },
	company_partial: { dimension: "company", level: "partial" },
	pre_funding: { dimension: "company", level: "not_detected" },
	solo: { dimension: "company", level: "not_detected" },
	timing_confirmed: { dimension: "timing", level: "confirmed" },
	timing_partial: { dimension: "timing", level: "partial" },
};

/** Which dimension a fact speaks about, or null for facts that are no qualification. */
export function bearingOf(fact: Fact): Bearing | null {
	return BEARING[fact] ?? null;
}

export function isAtLeast(level: DimensionLevel, floor: DimensionLevel): boolean {
	return DIMENSION_LEVELS.indexOf(level) >= DIMENSION_LEVELS.indexOf(floor);
}

/** The level the readers' evidence alone amounts to, whatever a rep said. */
export function evidencedLevel(evidence: readonly Evidence[]): DimensionLevel {
	let level: DimensionLevel = "not_detected";
	for (const { fact } of evidence) {
		const said = bearingOf(fact)?.level ?? "not_detected";
		if (isAtLeast(said, level)) level = said;
	}
	return level;
}

/** What is quoted alone is the last: a question asked later must not stand for the need said outright before it. */
export function weakestFirst(evidence: readonly Evidence[]): Evidence[] {
	const strength = ({ fact }: Evidence) =>
		DIMENSION_LEVELS.indexOf(bearingOf(fact)?.level ?? "not_detected");
	return [...evidence].sort((one, other) => strength(one) - strength(other));
}

/** The dimension with one more piece of evidence. Its level never falls; a rep's correction keeps the last word. */
export function withEvidence(state: DimensionState, evidence: Evidence): DimensionState {
	const kept = keepEvidence([...state.evidence, evidence]);
	return { ...state, evidence: kept, level: state.correction?.level ?? evidencedLevel(kept) };
}

/**
 * At most EVIDENCE_KEPT pieces, oldest first: the newest of every fact always stays (so the level, the persona
 * and the caps can be told from what is left; a dimension has fewer facts than pieces), the rest are the newest. The same words
 * of a message count once.
 */
export function keepEvidence(evidence: readonly Evidence[]): Evidence[] {
	const distinct = withoutRepeats(evidence);
	const newestFirst = [...distinct].reverse();
	const newestOfEach = newestFirst.filter((one, at) => isFirstOfItsFact(newestFirst, one.fact, at));
	const kept = new Set(newestOfEach);
	for (const one of newestFirst) if (kept.size < EVIDENCE_KEPT) kept.add(one);
	return distinct.filter((one) => kept.has(one));
}

export function hasFact(state: DimensionState, fact: Fact): boolean {
	return state.evidence.some((one) => one.fact === fact);
}

export function asEvidence(signal: Signal, messageId: string): Evidence {
	return { fact: signal.fact, quote: signal.quote, by: signal.by, messageId };
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
	return evidence.filter(
		(one, at) => !evidence.some((other, later) => later > at && isSame(one, other)),
	);
}

function isFirstOfItsFact(list: readonly Evidence[], fact: Fact, at: number): boolean {
	return list.findIndex((one) => one.fact === fact) === at;
}

function isSame(one: Evidence, other: Evidence): boolean {
	return one.fact === other.fact && one.quote === other.quote && one.messageId === other.messageId;
}
