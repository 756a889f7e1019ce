import type { Language } from "../../../facts";
import type { Sentence } from "../text/sentences";
import { DISMISSAL } from "./dismissal";
import { FRUSTRATION, NOT_WITH_US, SURELY_WITH_US } from "./frustration-english";
import { FRUSTRATION_IN, NOT_WITH_US_ABROAD } from "./frustration-others";
import { isWordedLikeFrustration } from "./likely-frustration";

/** Whether the visitor says outright that the chat does not help or annoys. */
export function isFrustrated(sentence: Sentence, languages: readonly Language[]): boolean {
	if (isFrustratedInEnglish(sentence.english)) return true;
	if (isFrustratedAbroad(sentence.folded, languages)) return true;
	if (NOT_WITH_US.test(sentence.english) || NOT_WITH_US_ABROAD.test(sentence.folded)) return false;
	return isWordedLikeFrustration(sentence.english, languages);
}

function isFrustratedAbroad(folded: string, languages: readonly Language[]): boolean {
	if (NOT_WITH_US_ABROAD.test(folded)) return false;
	return languages.some(
		(language) => language !== "en" && FRUSTRATION_IN[language].some((rule) => rule.test(folded)),
	);
}

/** Whether the visitor leaves in displeasure or waves the answer away. */
export function isDismissive(sentence: Sentence, languages: readonly Language[]): boolean {
	return (
		DISMISSAL.en.test(sentence.english) ||
		languages.some((language) => language !== "en" && DISMISSAL[language].test(sentence.folded))
	);
}

function isFrustratedInEnglish(text: string): boolean {
	if (!FRUSTRATION.some((rule) => rule.test(text))) return false;
	return !NOT_WITH_US.test(text) || SURELY_WITH_US.test(text);
}
