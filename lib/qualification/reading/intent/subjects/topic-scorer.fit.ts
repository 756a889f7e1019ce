import { BUCKETS } from "./topic-features";
import type { Topic } from "./topics";

const EPOCHS = 14;
const RATE = 0.5;
const SHRINK = 1e-4;
/** A topic is rarer than its absence, and its phrases say more. */
const TOPIC_WEIGHT = 2;

/** `answers` names the topics that the row says anything about: true for its own, false for those it is not. */
export type Example = {
	features: readonly number[];
	answers: Partial<Record<Topic, boolean>>;
	weight: number;
};
export type TopicModel = { bias: number; weights: Float64Array };

/** One-vs-rest logistic regression by AdaGrad, in a fixed order of shuffles: the same rows give the same weights. */
export function fitTopic(examples: readonly Example[], topic: Topic): TopicModel {
	const known = examples.filter(({ answers }) => answers[topic] !== undefined);
	const weights = new Float64Array(BUCKETS);
	const slopes = new Float64Array(BUCKETS).fill(1e-6);
	const random = randomFrom(7);
	let bias = -1;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { features, answers, weight } of shuffled(known, random)) {
			const share = 1 / Math.sqrt(features.length || 1);
			const score = features.reduce((sum, bucket) => sum + (weights[bucket] ?? 0) * share, bias);
			const holds = answers[topic] === true;
			const error =
				(1 / (1 + Math.exp(-score)) - Number(holds)) * weight * (holds ? TOPIC_WEIGHT : 1);
			bias -= 0.01 * error;
			for (const bucket of features) {
				const slope = error * share + SHRINK * (weights[bucket] ?? 0);
				slopes[bucket] = (slopes[bucket] ?? 0) + slope * slope;
				weights[bucket] = (weights[bucket] ?? 0) - (RATE / Math.sqrt(slopes[bucket] ?? 1)) * slope;
			}
		}
	}
	return { bias, weights };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
	return items
		.map((item) => ({ item, place: random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ item }) => item);
}

function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}
