import type { Language } from "../../../facts";
import trained from "./request-phrases.weights.json" with { type: "json" };
import { phraseScorer } from "./scorer/phrase-scorer";

/**
 * Log-odds above which the wording alone counts, where the message may be English and where it is surely not. On turns
 * kept out of the training, some five ordinary messages in a thousand come this high in English, ten in the others.
 */
const SURE = { english: 0.2, other: 0.4 };

/** One word alone ("cto", "absolutely") is left to the rules. */
const SEVERAL_WORDS = /[a-z][^a-z']+[a-z]/;

const score = phraseScorer(trained);

/** Whether a sentence in any of the languages is worded like the requests that the scorer was trained on. */
export function isWordedLikeRequest(english: string, languages: readonly Language[]): boolean {
	if (!SEVERAL_WORDS.test(english)) return false;
	return score(english) > (languages.includes("en") ? SURE.english : SURE.other);
}
