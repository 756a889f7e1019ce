import type { Language } from "../../../facts";
import { holds } from "../match";
import trained from "../scorer/frustration.weights.json" with { type: "json" };
import { phraseScorer } from "../scorer/phrase-scorer";
import { isHeld } from "../scorer/verdict";
import type { Sentence } from "../text/sentences";
import { DISMISSAL } from "./dismissal";
import { OWN_STANDING } from "./frustration-english";
import { FRUSTRATION_RULES } from "./frustration-rules";

/** Log-odds above which the wording counts, as for requests. */
const SURE = { english: -0.15, other: -0.65 };

const frustrationOdds = phraseScorer(trained);

/** Whether the visitor says outright that the chat does not help or annoys. */
export function isFrustrated(sentence: Sentence, languages: readonly Language[]): boolean {
	if (holds(OWN_STANDING, sentence.english)) return false;
	const sure = languages.includes("en") ? SURE.english : SURE.other;
	const wording = frustrationOdds(sentence.english);
	return isHeld({ wording, sure }, FRUSTRATION_RULES, { sentence, languages });
}

/** Whether the visitor leaves in displeasure or waves the answer away. */
export function isDismissive(sentence: Sentence, languages: readonly Language[]): boolean {
	return (
		holds(DISMISSAL.en, sentence.english) ||
		languages.some((language) => language !== "en" && holds(DISMISSAL[language], sentence.folded))
	);
}
