import { weightAt } from "../../lettered-weights";
import { featuresOf } from "./phrase-features";

/** What the training writes: one letter for each bucket, in steps of `step`. */
export type TrainedWeights = { bias: number; step: number; weights: string };

/** The log-odds of a fact by the wording of a sentence in plain English or folded. */
export function phraseScorer({ bias, step, weights }: TrainedWeights): (text: string) => number {
	return (text) => {
		const features = featuresOf(text);
		let steps = 0;
		for (const at of features) steps += weightAt(weights, at);
		return (steps * step) / Math.sqrt(features.length) + bias;
	};
}
