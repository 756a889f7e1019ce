import type { Language } from "../../../facts";

/** What a rule reads: `english` for English with short forms spelled out, `folded` for every other language. */
export type SubjectGrammar = {
	english: { asks: readonly RegExp[]; refuses: RegExp };
	others: Readonly<Record<Exclude<Language, "en">, RegExp>>;
	/** Takes a match in any of the other languages back. */
	refusesAbroad?: RegExp;
};
