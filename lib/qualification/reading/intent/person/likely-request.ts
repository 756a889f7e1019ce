import trained from "./request-phrases.weights.json" with { type: "json" };
import { phraseScorer } from "./scorer/phrase-scorer";

/**
 * Log-odds above which the wording alone counts as a request. On sets kept out of the training, five ordinary messages
 * in a thousand come this high, most of them among the questions written to resemble a request.
 */
const SURE = 0.8;

/** One word alone ("cto", "absolutely") is left to the rules. */
const SEVERAL_WORDS = /[a-z][^a-z']+[a-z]/;

const score = phraseScorer(trained);

/** Whether a sentence in any of the languages is worded like the requests that the scorer was trained on. */
export function isWordedLikeRequest(english: string): boolean {
	return SEVERAL_WORDS.test(english) && score(english) > SURE;
}
