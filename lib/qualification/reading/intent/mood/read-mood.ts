import type { Language } from "../../../facts";
import { holds } from "../match";
import type { Sentence } from "../text/sentences";
import { DISMISSAL } from "./dismissal";
import { FRUSTRATION, NOT_WITH_US, SURELY_WITH_US } from "./frustration-english";
import { FRUSTRATION_IN, NOT_WITH_US_ABROAD } from "./frustration-others";
import { isWordedLikeFrustration } from "./likely-frustration";

/** Whether the visitor says outright that the chat does not help or annoys. */
export function isFrustrated(sentence: Sentence, languages: readonly Language[]): boolean {
	if (isFrustratedInEnglish(sentence.english)) return true;
	if (isFrustratedAbroad(sentence.folded, languages)) return true;
	if (holds(NOT_WITH_US, sentence.english) || holds(NOT_WITH_US_ABROAD, sentence.folded))
		return false;
	return isWordedLikeFrustration(sentence.english, languages);
}

function isFrustratedAbroad(folded: string, languages: readonly Language[]): boolean {
	if (holds(NOT_WITH_US_ABROAD, folded)) return false;
	return languages.some((language) => language !== "en" && holds(FRUSTRATION_IN[language], folded));
}

/** Whether the visitor leaves in displeasure or waves the answer away. */
export function isDismissive(sentence: Sentence, languages: readonly Language[]): boolean {
	return (
		holds(DISMISSAL.en, sentence.english) ||
		languages.some((language) => language !== "en" && holds(DISMISSAL[language], sentence.folded))
	);
}

function isFrustratedInEnglish(text: string): boolean {
	if (!holds(FRUSTRATION, text)) return false;
	return !holds(NOT_WITH_US, text) || holds(SURELY_WITH_US, text);
}
