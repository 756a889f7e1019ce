import { BUCKETS } from "./topic-features";
import { OUTCOMES, type Outcome } from "./topics";

const EPOCHS = 12;
const RATE = 0.3;
const BIAS_RATE = 0.02;
const SHRINK = 1e-4;
/** What is already told apart this well teaches nothing more in this round. */
const SMALLEST_ERROR = 1e-4;

export type Example = { features: readonly number[]; outcome: Outcome; weight: number };
/** One weight for every bucket and outcome; those of a bucket stand side by side, in the order of OUTCOMES. */
export type TopicModel = { bias: Float64Array; weights: Float32Array };

/** What depends on the order of the rows averages out over as many orders. */
const SEEDS = [7, 11, 13, 17];

/** The mean of several fits, each in its own fixed order: the same rows give the same weights. */
export function fitTopics(examples: readonly Example[]): TopicModel {
	const models = SEEDS.map((seed) => fitOnce(examples, seed));
	const [first, ...others] = models;
	if (first === undefined) throw new Error("No order to fit in");
	for (const { bias, weights } of others) {
		bias.forEach((value, at) => {
			first.bias[at] = (first.bias[at] ?? 0) + value;
		});
		weights.forEach((value, at) => {
			first.weights[at] = (first.weights[at] ?? 0) + value;
		});
	}
	const share = 1 / models.length;
	return {
		bias: first.bias.map((value) => value * share),
		weights: first.weights.map((value) => value * share),
	};
}

/** Multinomial logistic regression by AdaGrad. */
function fitOnce(examples: readonly Example[], seed: number): TopicModel {
	const bias = new Float64Array(OUTCOMES.length);
	const weights = new Float32Array(BUCKETS * OUTCOMES.length);
	const slopes = new Float32Array(weights.length).fill(1e-6);
	const random = randomFrom(seed);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const example of shuffled(examples, random)) {
			const share = 1 / Math.sqrt(example.features.length || 1);
			errorsOf(example, { bias, weights }).forEach((error, outcome) => {
				bias[outcome] = (bias[outcome] ?? 0) - BIAS_RATE * error;
				if (Math.abs(error) < SMALLEST_ERROR) return;
				for (const bucket of example.features) {
					const at = bucket * OUTCOMES.length + outcome;
					const slope = error * share + SHRINK * (weights[at] ?? 0);
					slopes[at] = (slopes[at] ?? 0) + slope * slope;
					weights[at] = (weights[at] ?? 0) - (RATE / Math.sqrt(slopes[at] ?? 1)) * slope;
				}
			});
		}
	}
	return { bias, weights };
}

/** How far the model's probability of each outcome lies from the truth. */
function errorsOf({ features, outcome, weight }: Example, model: TopicModel): number[] {
	const share = 1 / Math.sqrt(features.length || 1);
	const odds = OUTCOMES.map((_, at) => {
		const sum = features.reduce(
			(total, bucket) => total + (model.weights[bucket * OUTCOMES.length + at] ?? 0),
			0,
		);
		return Math.exp((model.bias[at] ?? 0) + sum * share);
	});
	const total = odds.reduce((sum, one) => sum + one, 0);
	return odds.map((one, at) => (one / total - Number(OUTCOMES[at] === outcome)) * weight);
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
