import type { Language } from "../../../facts";
import { ABOUT_THE_MACHINE } from "../../about-the-machine";
import { holds } from "../match";
import { asksForPerson } from "../person/read-person-request";
import { CONTROLS_CHAT } from "../reply/controls-chat";
import { isPlainTalk, leadTo, soundsLikeTopic } from "../subjects/sounds-like-topic";
import { topicScores } from "../subjects/topic-scorer";
import type { Sentence } from "../text/sentences";
import { INJECTION, NO_INJECTION } from "./injection";

/** What looks innocent by its wording is an attempt all the same when the scorer is this sure, as log-odds. */
const BEYOND_DOUBT = 2.5;

/**
 * Sentences that try to command the assistant; the words inside them are nobody's facts. Who is put through or called back
 * commands as well, so does who wants a list, and who asks whom the machine works for is curious: where wording alone speaks
 * for an attempt, and not beyond doubt, it is none.
 */
export function isInjection(sentence: Sentence, languages: readonly Language[]): boolean {
	const isUnsure = topicScores(sentence).lead.injection < BEYOND_DOUBT;
	if (isUnsure && holds(NO_INJECTION, sentence.folded)) return false;
	if (holds(INJECTION, sentence.folded) && !isPlainTalk("injection", sentence, "command"))
		return true;
	if (!soundsLikeTopic("injection", sentence)) return false;
	return !isUnsure || !(steersOrAsks(sentence) || asksForPerson(sentence, languages));
}

function steersOrAsks({ folded }: Sentence): boolean {
	return holds(ABOUT_THE_MACHINE, folded) || holds(CONTROLS_CHAT, folded);
}

/** Below what gives a command away, and above nearly all that visitors honestly tell of themselves. */
const SUSPECT = -0.7;

/** Sentences that may be an attempt: too unsure to strike them out, and too unsure to take their word for a lead. */
export function mayBeInjection(sentence: Sentence): boolean {
	const lead = leadTo("injection", sentence);
	return lead !== null && lead > SUSPECT;
}
