import type { Language } from "../../../facts";
import { phraseScorer } from "../person/scorer/phrase-scorer";
import trained from "./frustration-scorer.weights.json" with { type: "json" };

/**
 * Log-odds above which the wording alone counts, where the message may be English and where it is surely not. On turns
 * kept out of the training, some five ordinary messages in a thousand come this high in English, ten in the others.
 */
const SURE = { english: 0.4, other: 0.8 };

/** One word alone ("cto", "absolutely") is left to the rules. */
const SEVERAL_WORDS = /[a-z][^a-z']+[a-z]/;

const score = phraseScorer(trained);

/** Whether a sentence in any of the languages is worded like the annoyance that the scorer was trained on. */
export function isWordedLikeFrustration(english: string, languages: readonly Language[]): boolean {
	if (!SEVERAL_WORDS.test(english)) return false;
	return score(english) > (languages.includes("en") ? SURE.english : SURE.other);
}
