import type { Dimension, Fact } from "../../facts";

/** Named word lists; `{name}` in a phrase stands for any of them. */
export type Lexicon = Readonly<Record<string, string>>;

export type Rule = {
	facts: readonly Fact[];
	pattern: RegExp;
	/** The rule does not hold in a sentence that says this. */
	unless?: RegExp;
	/** The rule holds only in reply to a question about this dimension. */
	asked?: Dimension;
};

export type RuleText = {
	facts: readonly Fact[];
	/** Regular-expression phrases over the clean text, any of which states the facts. */
	says: readonly string[];
	unless?: readonly string[];
	asked?: Dimension;
};

/** One expression for all phrases of a rule: the text is walked once for each rule, not once for each phrase. */
export function compileRules(lexicon: Lexicon, rules: readonly RuleText[]): Rule[] {
	return rules.map(({ facts, says, unless, asked }) => ({
		facts,
		pattern: compilePhrases(lexicon, says, "g"),
		...(unless && { unless: compilePhrases(lexicon, unless, "") }),
		...(asked && { asked }),
	}));
}

export function compilePhrases(
	lexicon: Lexicon,
	phrases: readonly string[],
	flags: "" | "g",
): RegExp {
	const sources = phrases.map((phrase) => expand(lexicon, phrase));
	return new RegExp(`(?<![\\w'])(?:${sources.join("|")})`, flags);
}

function expand(lexicon: Lexicon, phrase: string): string {
	return phrase.replace(/\{([A-Z_]+)\}/g, (_, name: string) => {
		const words = lexicon[name];
		if (words === undefined) throw new Error(`The lexicon has no words for {${name}}`);
		return `(?:${expand(lexicon, words)})`;
	});
}
