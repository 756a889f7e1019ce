import { holds } from "../match";
import { isPlainTalk, soundsLikeTopic } from "../subjects/sounds-like-topic";
import { topicScores } from "../subjects/topic-scorer";
import type { Sentence } from "../text/sentences";
import { INJECTION, NO_INJECTION } from "./injection";

/** What looks innocent by its wording is an attempt all the same when the scorer is this sure, as log-odds. */
const BEYOND_DOUBT = 2.5;

/** Sentences that try to command the assistant; the words inside them are nobody's facts. */
export function isInjection(sentence: Sentence): boolean {
	const { lead } = topicScores(sentence);
	const looksInnocent = lead.injection < BEYOND_DOUBT && holds(NO_INJECTION, sentence.folded);
	if (looksInnocent) return false;
	if (soundsLikeTopic("injection", sentence)) return true;
	return holds(INJECTION, sentence.folded) && !isPlainTalk("injection", sentence, "command");
}
