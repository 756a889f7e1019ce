import type { Judgement } from "./judgement";

/**
 * The repository's turns once more, all subjects together, English apart from the other languages: what the
 * reader owes differs between the two, and a hard set should not stand for ordinary talk.
 */
export function byLanguage(judgements: readonly Judgement[]): Judgement[] {
	return judgements
		.filter((one) => one.set.startsWith("turns-"))
		.map((one) => ({
			...one,
			source: one.set,
			set: one.lang === "en" ? "turns, English" : "turns, other languages",
		}));
}
