import type { Sentence } from "../text/sentences";
import { topicFeatures } from "./topic-features";
import trained from "./topic-scorer.weights.json" with { type: "json" };
import { TOPICS, type Topic } from "./topics";

type Scores = Readonly<Record<Topic, number>>;

const unpackedWeights = new Map<Topic, Int8Array>();
const scored = new WeakMap<Sentence, Scores>();

/**
 * Log-odds of each topic for one sentence, by a scorer trained on labelled phrases. Weights are unpacked when first
 * asked for, and a sentence that several readers ask about is scored once.
 */
export function topicScores(sentence: Sentence): Scores {
	const known = scored.get(sentence);
	if (known !== undefined) return known;
	const features = topicFeatures(sentence.english);
	const share = 1 / Math.sqrt(features.length || 1);
	const scores = {
		existing_client: scoreOf("existing_client", features, share),
		commercial_terms: scoreOf("commercial_terms", features, share),
		internal_information: scoreOf("internal_information", features, share),
		legal_compliance: scoreOf("legal_compliance", features, share),
		technical_scoping: scoreOf("technical_scoping", features, share),
		competitor: scoreOf("competitor", features, share),
		researcher: scoreOf("researcher", features, share),
		injection: scoreOf("injection", features, share),
	};
	scored.set(sentence, scores);
	return scores;
}

/** The topic that the scorer holds for most likely. */
export function likeliestTopic(scores: Scores): Topic {
	return TOPICS.reduce((best, topic) => (scores[topic] > scores[best] ? topic : best));
}

function scoreOf(topic: Topic, features: readonly number[], share: number): number {
	const { bias, step } = trained[topic];
	const weights = weightsOf(topic);
	let sum = 0;
	for (const bucket of features) sum += weights[bucket] ?? 0;
	return bias + sum * step * share;
}

function weightsOf(topic: Topic): Int8Array {
	const known = unpackedWeights.get(topic);
	if (known !== undefined) return known;
	const weights = Int8Array.from(atob(trained[topic].weights), (letter) => letter.charCodeAt(0));
	unpackedWeights.set(topic, weights);
	return weights;
}
