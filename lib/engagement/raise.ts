import type { Instant } from "@/lib/availability/types";
import type { HandoffCause } from "./causes";
import type { Judgement } from "./recommend";

/** When each cause was last raised, or settled by a rep. */
export type Raised = Partial<Record<HandoffCause, Instant>>;

/**
 * The causes that a person must be called for now: those of an occurrence that began after the cause was
 * last raised. An override raises what it overruled without a call, so that only something newer calls.
 */
export function toRaise(judgement: Judgement, raised: Raised): Judgement["handoffCauses"] {
	if (judgement.recommendation !== "human_handoff") return [];
	return judgement.handoffCauses.filter(({ cause, since }) => {
		const before = raised[cause];
		return before === undefined || since > before;
	});
}
