import type { Sentence } from "../text/sentences";
import { COMPETITOR, COMPETITOR_ABROAD, NO_COMPETITOR } from "./competitor";
import { NO_RESEARCHER, RESEARCHER, RESEARCHER_ABROAD } from "./researcher";

/** Positive evidence only: the sentence says that the visitor sells the same as we do. */
export function isCompetitor(sentence: Sentence): boolean {
	const said = COMPETITOR.some((rule) => rule.test(sentence.english));
	if (said) return !NO_COMPETITOR.test(sentence.english);
	return COMPETITOR_ABROAD.test(sentence.folded);
}

/** Positive evidence only: the sentence says journalist, analyst, student or job seeker. */
export function isResearcher(sentence: Sentence): boolean {
	const said = RESEARCHER.some((rule) => rule.test(sentence.english));
	if (said) return !NO_RESEARCHER.test(sentence.english);
	return RESEARCHER_ABROAD.test(sentence.folded) && !NO_RESEARCHER.test(sentence.english);
}
