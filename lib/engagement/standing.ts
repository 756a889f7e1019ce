import type { Instant } from "@/lib/availability/types";
import type { Phase } from "./kinds";
import { phaseOf } from "./phase";
import type { Rules } from "./rules";
import { scoreAt } from "./score";
import type { EngagementState } from "./state";
import { type TrendSeen, trendAt } from "./trend";

/** Where a contact stands at one instant. */
export type Standing = { score: number; trend: TrendSeen; phase: Phase };

export function standingAt(state: EngagementState, now: Instant, rules: Rules): Standing {
	return {
		score: scoreAt(state, now, rules),
		trend: trendAt(state, now, rules),
		phase: phaseOf(state),
	};
}
