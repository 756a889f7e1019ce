import { requestFeatures } from "./request-features";
import trained from "./request-scorer.weights.json" with { type: "json" };

/**
 * Log-odds above which the score alone counts as a request. Chosen where training with one source left out gave at
 * most three false alarms in a thousand ordinary messages of that source.
 */
const SURE = 1;
const LONGEST_SCORED = 240;

const WEIGHTS = unpacked(trained.weights);

/** Whether the wording as a whole sounds like a request for a person, to a scorer trained on labelled messages. */
export function soundsLikeRequest(english: string): boolean {
	if (english.length > LONGEST_SCORED) return false;
	let score = trained.bias;
	for (const bucket of requestFeatures(english)) score += (WEIGHTS[bucket] ?? 0) * trained.step;
	return score > SURE;
}

function unpacked(base64: string): Int8Array {
	return Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
