import { phraseScorer } from "../person/scorer/phrase-scorer";
import trained from "./frustration-scorer.weights.json" with { type: "json" };

/** Log-odds above which the wording alone counts: some five ordinary messages in a thousand, kept out of training, do. */
const SURE = 0.9;

/** One word alone ("cto", "absolutely") is left to the rules. */
const SEVERAL_WORDS = /[a-z][^a-z']+[a-z]/;

const score = phraseScorer(trained);

/** Whether a sentence in any of the languages is worded like the annoyance that the scorer was trained on. */
export function isWordedLikeFrustration(english: string): boolean {
	return SEVERAL_WORDS.test(english) && score(english) > SURE;
}
