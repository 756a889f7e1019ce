import { BUCKETS, featuresOf } from "./phrase-features";

/** What the training writes: one signed byte for each bucket, in steps of `step`. */
export type TrainedWeights = { bias: number; step: number; weights: string };

/** The log-odds of a fact by the wording of a sentence in plain English or folded. Weights are unpacked when first needed. */
export function phraseScorer(trained: TrainedWeights): (text: string) => number {
	let weights: Int8Array | undefined;
	return (text) => {
		weights ??= unpacked(trained.weights);
		const features = featuresOf(text);
		let steps = 0;
		for (const at of features) steps += weights[at] ?? 0;
		return (steps * trained.step) / Math.sqrt(features.length) + trained.bias;
	};
}

function unpacked(base64: string): Int8Array {
	const letters = atob(base64);
	const weights = new Int8Array(BUCKETS);
	for (let at = 0; at < weights.length; at++) weights[at] = letters.charCodeAt(at);
	return weights;
}
