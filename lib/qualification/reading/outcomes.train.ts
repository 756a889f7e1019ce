import { randomFrom, shuffled } from "./fixed-order.train";

const USUAL_EPOCHS = 12;
const RATE = 0.3;
const BIAS_RATE = 0.02;
const SHRINK = 1e-4;
/** What is already told apart this well teaches nothing more in this round. */
const SMALLEST_ERROR = 1e-4;

export type Example<Outcome> = { features: readonly number[]; outcome: Outcome; weight: number };
/** What is told apart, the number of buckets that features are hashed into, and how often the rows are gone through. */
export type Shape<Outcome> = { outcomes: readonly Outcome[]; buckets: number; epochs?: number };
/** One weight for every bucket and outcome; those of a bucket stand side by side, in the order of the outcomes. */
export type OutcomeModel = { bias: Float64Array; weights: Float32Array };
/** As a file holds it: weights in steps of `step`, a byte each, in base 64. */
export type PackedOutcomes = { bias: number[]; step: number; weights: string };

/** What depends on the order of the rows averages out over as many orders. */
const SEEDS = [7, 11, 13, 17];

/** The mean of several fits, each in its own fixed order: the same rows give the same weights. */
export function fitOutcomes<Outcome>(
	examples: readonly Example<Outcome>[],
	shape: Shape<Outcome>,
): OutcomeModel {
	const models = SEEDS.map((seed) => fitOnce(examples, shape, seed));
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

export function packedOutcomes({ bias, weights }: OutcomeModel): PackedOutcomes {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	const step = largest / 127;
	const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
	return { bias: [...bias], step, weights: Buffer.from(bytes.buffer).toString("base64") };
}

/** Multinomial logistic regression by AdaGrad. */
function fitOnce<Outcome>(
	examples: readonly Example<Outcome>[],
	{ outcomes, buckets, epochs = USUAL_EPOCHS }: Shape<Outcome>,
	seed: number,
): OutcomeModel {
	const bias = new Float64Array(outcomes.length);
	const weights = new Float32Array(buckets * outcomes.length);
	const slopes = new Float32Array(weights.length).fill(1e-6);
	const random = randomFrom(seed);
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const example of shuffled(examples, random)) {
			const share = 1 / Math.sqrt(example.features.length || 1);
			errorsOf(example, outcomes, { bias, weights }).forEach((error, outcome) => {
				bias[outcome] = (bias[outcome] ?? 0) - BIAS_RATE * error;
				if (Math.abs(error) < SMALLEST_ERROR) return;
				for (const bucket of example.features) {
					const at = bucket * outcomes.length + outcome;
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
function errorsOf<Outcome>(
	{ features, outcome, weight }: Example<Outcome>,
	outcomes: readonly Outcome[],
	model: OutcomeModel,
): number[] {
	const share = 1 / Math.sqrt(features.length || 1);
	const odds = outcomes.map((_, at) => {
		const sum = features.reduce(
			(total, bucket) => total + (model.weights[bucket * outcomes.length + at] ?? 0),
			0,
		);
		return Math.exp((model.bias[at] ?? 0) + sum * share);
	});
	const total = odds.reduce((sum, one) => sum + one, 0);
	return odds.map((one, at) => (one / total - Number(outcomes[at] === outcome)) * weight);
}
