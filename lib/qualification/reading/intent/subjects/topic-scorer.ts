import { columnSums } from "../../column-sums";
import type { Sentence } from "../text/sentences";
import { topicFeatures } from "./topic-features";
import trained from "./topic-scorer.weights.json" with { type: "json" };
import { OUTCOMES, TOPICS, type Topic } from "./topics";

export type TopicScores = {
	likeliest: Topic;
	/** How much likelier each topic is than a plain part of the conversation, as log-odds. */
	lead: Readonly<Record<Topic, number>>;
};

let unpacked: Int8Array | undefined;
const scored = new WeakMap<Sentence, TopicScores>();

/**
 * What a scorer trained on labelled phrases makes of one sentence. A sentence that several readers ask about is scored
 * once.
 */
export function topicScores(sentence: Sentence): TopicScores {
	const known = scored.get(sentence);
	if (known !== undefined) return known;
	const scores = scoresOf(topicFeatures(sentence.english));
	const lead = {
		existing_client: leadOf("existing_client", scores),
		commercial_terms: leadOf("commercial_terms", scores),
		internal_information: leadOf("internal_information", scores),
		legal_compliance: leadOf("legal_compliance", scores),
		technical_scoping: leadOf("technical_scoping", scores),
		competitor: leadOf("competitor", scores),
		researcher: leadOf("researcher", scores),
		injection: leadOf("injection", scores),
	};
	const likeliest = TOPICS.reduce((best, one) => (lead[one] > lead[best] ? one : best));
	scored.set(sentence, { likeliest, lead });
	return { likeliest, lead };
}

function leadOf(topic: Topic, scores: readonly number[]): number {
	return (scores[OUTCOMES.indexOf(topic)] ?? 0) - (scores.at(-1) ?? 0);
}

/** Log-odds of every outcome, in the order of OUTCOMES. */
function scoresOf(features: readonly number[]): number[] {
	unpacked ??= Int8Array.from(atob(trained.weights), (letter) => letter.charCodeAt(0));
	const share = trained.step / Math.sqrt(features.length || 1);
	return columnSums(unpacked, features).map((sum, at) => (trained.bias[at] ?? 0) + sum * share);
}
