import { BUCKETS } from "./phrase-features";

export type Example = { features: readonly number[]; holds: 0 | 1; weight: number };
export type Model = { bias: number; weights: Float64Array };

const EPOCHS = 14;
const RATE = 0.12;
const SHRINK = 3e-4;

/** Logistic regression by AdaGrad, in a fixed order of shuffles: the same rows give the same weights. */
export function trained(examples: readonly Example[], seed = 7): Model {
	const weights = new Float64Array(BUCKETS);
	const slopes = new Float64Array(BUCKETS).fill(1e-6);
	const random = randomFrom(seed);
	let bias = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { features, holds, weight } of shuffled(examples, random)) {
			const scale = 1 / Math.sqrt(features.length);
			let score = 0;
			for (const at of features) score += weights[at] ?? 0;
			const error = (1 / (1 + Math.exp(-(score * scale + bias))) - holds) * weight;
			bias -= 0.02 * error;
			for (const at of features) {
				const slope = error * scale + SHRINK * (weights[at] ?? 0);
				slopes[at] = (slopes[at] ?? 0) + slope * slope;
				weights[at] = (weights[at] ?? 0) - (RATE / Math.sqrt(slopes[at] ?? 1)) * slope;
			}
		}
	}
	return { bias, weights };
}

/** The log-odds that the fact holds, given the features of a phrase. */
export function logOdds({ bias, weights }: Model, features: readonly number[]): number {
	let score = 0;
	for (const at of features) score += weights[at] ?? 0;
	return score / Math.sqrt(features.length) + bias;
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
