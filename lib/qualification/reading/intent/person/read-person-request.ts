import type { Language } from "../../../facts";
import { phraseScorer } from "../scorer/phrase-scorer";
import trained from "../scorer/request.weights.json" with { type: "json" };
import { isHeld } from "../scorer/verdict";
import type { Sentence } from "../text/sentences";
import { REQUEST_RULES } from "./request-rules";
import { withoutTold } from "./told-beside";

/**
 * Log-odds above which the wording of a sentence counts, where the message may be English and where it is surely not.
 * `phrase-scorer.train.ts --try` prints what is found and falsely found at such bounds.
 */
const SURE = { english: -0.4, other: -0.53 };

/** One word alone ("cto", "escalate") asks for nothing unless a rule says so. */
const SEVERAL_WORDS = /[a-z][^a-z']+[a-z]/;

const requestOdds = phraseScorer(trained);

/** Whether a sentence asks for a person, a call or a meeting, read in the languages that the message may be in. */
export function asksForPerson(sentence: Sentence, languages: readonly Language[]): boolean {
	const english = withoutTold(sentence.english);
	if (english === "") return false;
	const heard = english === sentence.english ? sentence : { ...sentence, english, folded: english };
	const sure = languages.includes("en") ? SURE.english : SURE.other;
	const odds = requestOdds(english);
	const wording = SEVERAL_WORDS.test(english) ? odds : Math.min(odds, sure);
	return isHeld({ wording, sure }, REQUEST_RULES, { sentence: heard, languages });
}
