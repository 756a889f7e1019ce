import type { Subject } from "../../../facts";
import type { Sentence } from "../text/sentences";
import { likeliestTopic, topicScores } from "./topic-scorer";

/**
 * Log-odds above which the score alone counts: where turns that were not trained on gained about one false alarm in two
 * hundred over all subjects together. Personas and injections only compete: their scores caught nothing that the rules
 * had missed on unseen phrases.
 */
const SURE: Readonly<Record<Subject, number>> = {
	existing_client: 2,
	commercial_terms: 2,
	internal_information: 2.75,
	legal_compliance: 2,
	technical_scoping: 2,
};

/** A fragment says too little to be judged by its wording alone. */
const FEWEST_WORDS = 3;

/** Whether a sentence that no rule caught sounds like a topic, and like no other topic more. */
export function soundsLikeTopic(topic: Subject, sentence: Sentence): boolean {
	if (sentence.english.split(" ", FEWEST_WORDS).length < FEWEST_WORDS) return false;
	const scores = topicScores(sentence);
	return scores[topic] > SURE[topic] && likeliestTopic(scores) === topic;
}
