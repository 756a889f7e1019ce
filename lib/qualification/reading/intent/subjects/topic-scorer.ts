import type { Sentence } from "../text/sentences";
import { BUCKETS, topicFeatures } from "./topic-features";
import trained from "./topic-scorer.weights.json" with { type: "json" };
import { TOPICS, type Topic } from "./topics";

type Scores = Readonly<Record<Topic, number>>;

/** The weights of all topics for a feature stand side by side: they are asked for together. */
let weights: Int8Array | undefined;
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
	const sums = sumsOf(features);
	const scoreOf = (topic: Topic) => {
		const { bias, step } = trained[topic];
		return bias + (sums[TOPICS.indexOf(topic)] ?? 0) * step * share;
	};
	const scores = {
		existing_client: scoreOf("existing_client"),
		commercial_terms: scoreOf("commercial_terms"),
		internal_information: scoreOf("internal_information"),
		legal_compliance: scoreOf("legal_compliance"),
		technical_scoping: scoreOf("technical_scoping"),
		competitor: scoreOf("competitor"),
		researcher: scoreOf("researcher"),
		injection: scoreOf("injection"),
	};
	scored.set(sentence, scores);
	return scores;
}

/** The topic that the scorer holds for most likely. */
export function likeliestTopic(scores: Scores): Topic {
	return TOPICS.reduce((best, topic) => (scores[topic] > scores[best] ? topic : best));
}

/** The sum of the features' weights for each topic, in the order of `TOPICS`. */
function sumsOf(features: readonly number[]): Int32Array {
	weights ??= unpacked();
	const sums = new Int32Array(TOPICS.length);
	for (const bucket of features) {
		const start = bucket * TOPICS.length;
		for (let at = 0; at < TOPICS.length; at++) {
			sums[at] = (sums[at] ?? 0) + (weights[start + at] ?? 0);
		}
	}
	return sums;
}

function unpacked(): Int8Array {
	const all = new Int8Array(BUCKETS * TOPICS.length);
	TOPICS.forEach((topic, at) => {
		const letters = atob(trained[topic].weights);
		for (let bucket = 0; bucket < BUCKETS; bucket++) {
			all[bucket * TOPICS.length + at] = letters.charCodeAt(bucket);
		}
	});
	return all;
}
