import { BUCKETS } from "./phrase-features";

/** `said` and `doubted`: what the rules find in the phrase, 0 or 1, so that the words need not answer for it. */
export type Example = {
	features: Int32Array;
	said: number;
	doubted: number;
	holds: 0 | 1;
	weight: number;
};
export type Model = { bias: number; said: number; doubted: number; weights: Float32Array };

const EPOCHS = 16;
const RATE = 0.12;
const BIAS_RATE = 0.02;
const SHRINK = 1e-4;

/** Logistic regression by AdaGrad, in a fixed order of shuffles: the same rows give the same weights. */
export function trained(examples: readonly Example[], seed = 7): Model {
	const model = { bias: 0, said: 0, doubted: 0, weights: new Float32Array(BUCKETS) };
	const slopes = new Float32Array(BUCKETS).fill(1e-6);
	const random = randomFrom(seed);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const example of shuffled(examples, random)) {
			const odds = logOdds(model, example);
			const error = (1 / (1 + Math.exp(-odds)) - example.holds) * example.weight;
			model.bias -= BIAS_RATE * error;
			model.said -= BIAS_RATE * error * example.said;
			model.doubted -= BIAS_RATE * error * example.doubted;
			descend(model.weights, slopes, example.features, error / Math.sqrt(example.features.length));
		}
	}
	return model;
}

/** The log-odds that the fact holds, given the phrase and what the rules say of it. */
export function logOdds(
	{ bias, said, doubted, weights }: Model,
	example: Pick<Example, "features" | "said" | "doubted">,
): number {
	let score = 0;
	for (const at of example.features) score += weights[at] ?? 0;
	const wording = score / Math.sqrt(example.features.length);
	return bias + wording + said * example.said + doubted * example.doubted;
}

function descend(
	weights: Float32Array,
	slopes: Float32Array,
	features: Int32Array,
	error: number,
): void {
	for (const at of features) {
		const slope = error + SHRINK * (weights[at] ?? 0);
		slopes[at] = (slopes[at] ?? 0) + slope * slope;
		weights[at] = (weights[at] ?? 0) - (RATE / Math.sqrt(slopes[at] ?? 1)) * slope;
	}
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
	const order = [...items];
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const [one, two] = [order[last], order[other]];
		if (one === undefined || two === undefined) continue;
		order[last] = two;
		order[other] = one;
	}
	return order;
}

function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return state / 0x80000000;
	};
}
