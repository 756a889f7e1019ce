import type { Instant } from "@/lib/availability/types";
import { decayed } from "./decay";
import { DAY_MS } from "./fold";
import { EVENT_KINDS } from "./kinds";
import type { Rules } from "./rules";
import type { EngagementState } from "./state";

/**
 * 0 to 100. Points fade with the half-life of their kind; their sum saturates, so that the tenth page view
 * counts less than the first and nothing passes 100.
 */
export function scoreAt(state: EngagementState, now: Instant, rules: Rules): number {
	const live = Math.max(0, livePoints(state, now, rules));
	return Math.round(100 * (1 - 0.5 ** (live / rules.thresholds.half_score_points)));
}

function livePoints(state: EngagementState, now: Instant, rules: Rules): number {
	let total = 0;
	for (const kind of EVENT_KINDS) {
		const sum = state.sums[kind];
		if (sum) total += decayed(sum, now, rules.weights[kind].half_life_days * DAY_MS);
	}
	return total;
}
