import { weightAt } from "@/lib/qualification/reading/lettered-weights";
import { STOP_REASONS, type StopReason } from "../verdict";
import { OUTCOMES } from "./outcomes";
import { stopFeatures } from "./stop-features";
import trained from "./stop-scorer.weights.json" with { type: "json" };

export type StopScore = {
	/** How much likelier a stop is than a pass, as log-odds. */
	lead: number;
	/** The likeliest reason. */
	reason: StopReason;
};

/** What a scorer trained on labelled sentences makes of one, folded: the stretch of it that most deserves a stop. */
export function stopScore(folded: string): StopScore {
	const scores = stopFeatures(folded).map(scoreOf);
	return scores.reduce((most, one) => (one.lead > most.lead ? one : most));
}

function scoreOf(features: readonly number[]): StopScore {
	const [pass = 0, ...stops] = oddsOf(features);
	const likeliest = stops.reduce((best, odds, at) => (odds > (stops[best] ?? 0) ? at : best), 0);
	const lead = Math.log(stops.reduce((sum, odds) => sum + Math.exp(odds), 0)) - pass;
	return { lead, reason: STOP_REASONS[likeliest] ?? STOP_REASONS[0] };
}

/** Log-odds of every outcome, in the order of OUTCOMES. */
function oddsOf(features: readonly number[]): number[] {
	const share = trained.step / Math.sqrt(features.length || 1);
	return OUTCOMES.map((_, outcome) => {
		const sum = features.reduce(
			(total, bucket) => total + weightAt(trained.weights, bucket * OUTCOMES.length + outcome),
			0,
		);
		return (trained.bias[outcome] ?? 0) + sum * share;
	});
}
