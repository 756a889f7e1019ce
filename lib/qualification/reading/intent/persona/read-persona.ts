import { holds } from "../match";
import { isPlainTalk, isUnmistakable, soundsLikeTopic } from "../subjects/sounds-like-topic";
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
	/\b(?:we need|i need|looking for|need (?:extra|more|help|support|engineers|a partner)|help us|partner(?:s|ing|ship\w*)?\b(?! (?:in|at|of)\b)|for (?:a|our|my) clients?(?! in)|on behalf of|overflow|capacity|subcontract\w*|white[- ]label|join forces|refer)\b/;

/** A word without which nobody has said that they sell what we sell, however much the sentence sounds like it. */
const SPEAKS_OF_TRADE =
	/\b(?:agenc\w+|agent\w+|consult\w+|outsourc\w+|nearshor\w+|offshor\w+|dev ?shops?|houses?|studios?|boutique|firms?|vendors?|integrators?|providers?|freelanc\w+|compet\w+|rivals?|same|similar|like (?:you|yours)|your (?:rates?|prices?|pitch|market|space|clients|business)|market|offer\w*|sell\w*|services?|wettbewerb\w*|konkurr\w*|mitbewerb\w*|gleich\w*|dasselbe|ahnlich\w*|meme|concurr\w*|agence|mismo|agencia|stess\w+|concorr\w*|agenzia|mesm\w+|zelfde|hetzelfde|bureau|konkuren\w*|samo|podobn\w*|agencj\w*|dienstleist\w*|beratung\w*)\b/;

/** Positive evidence only: the sentence says that the visitor sells the same as we do. */
export function isCompetitor(sentence: Sentence, message: readonly Sentence[]): boolean {
	const { english } = sentence;
	if (holds(NO_COMPETITOR, english) && !isUnmistakable("competitor", sentence)) return false;
	const says = holds(COMPETITOR, english) || holds(SELLS_OURS, english);
	if (says && !isPlainTalk("competitor", sentence, "english")) return true;
	if (holds(COMPETITOR_ABROAD, sentence.folded)) {
		if (!isPlainTalk("competitor", sentence, "personaAbroad")) return true;
	}
	const isSure = isUnmistakable("competitor", sentence);
	if (!isSure && isIn(message, NEEDS_US)) return false;
	const speaks = isSure || holds(SPEAKS_OF_TRADE, sentence.folded);
	if (speaks && soundsLikeTopic("competitor", sentence)) return true;
	return holds(SAME_TRADE, english) && isIn(message, PROBING);
}

function isIn(message: readonly Sentence[], said: RegExp): boolean {
	return message.some(({ english }) => holds(said, english));
}

/** Positive evidence only: the sentence says journalist, analyst, student or job seeker. */
export function isResearcher(sentence: Sentence): boolean {
	if (holds(NO_RESEARCHER, sentence.english) && !isUnmistakable("researcher", sentence))
		return false;
	if (holds(RESEARCHER, sentence.english)) {
		if (!isPlainTalk("researcher", sentence, "english")) return true;
	}
	if (holds(RESEARCHER_ABROAD, sentence.folded)) {
		if (!isPlainTalk("researcher", sentence, "personaAbroad")) return true;
	}
	return soundsLikeTopic("researcher", sentence);
}
