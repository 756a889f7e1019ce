import type { Sentence } from "../text/sentences";
import {
	COMPETITOR,
	COMPETITOR_ABROAD,
	NO_COMPETITOR,
	PROBING,
	SAME_TRADE,
	SELLS_OURS,
} from "./competitor";
import { NO_RESEARCHER, RESEARCHER, RESEARCHER_ABROAD } from "./researcher";

/** A need of their own makes a firm of our trade a client or a partner, not a competitor. */
const NEEDS_US =
	/\b(?:we need|i need|looking for|need (?:extra|more|help|support|engineers|a partner)|help us|partner\w*|for (?:a|our|my) clients?(?! in)|on behalf of|overflow|capacity|subcontract\w*|white[- ]label|join forces|refer)\b/;

/** Positive evidence only: the sentence says that the visitor sells the same as we do. */
export function isCompetitor(sentence: Sentence, message: string): boolean {
	const { english } = sentence;
	if (NO_COMPETITOR.test(english)) return false;
	if (COMPETITOR.some((rule) => rule.test(english)) || SELLS_OURS.test(english)) return true;
	if (COMPETITOR_ABROAD.test(sentence.folded)) return true;
	return SAME_TRADE.test(english) && PROBING.test(message) && !NEEDS_US.test(message);
}

/** Positive evidence only: the sentence says journalist, analyst, student or job seeker. */
export function isResearcher(sentence: Sentence): boolean {
	const said = RESEARCHER.some((rule) => rule.test(sentence.english));
	if (said) return !NO_RESEARCHER.test(sentence.english);
	return RESEARCHER_ABROAD.test(sentence.folded) && !NO_RESEARCHER.test(sentence.english);
}
