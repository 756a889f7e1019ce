/** What the rules find in what was heard: the fact said outright, or a reason to doubt it. Asked only where it matters. */
export type Rules<Heard> = {
	said: (heard: Heard) => boolean;
	doubted: (heard: Heard) => boolean;
};

/** Wording less likely than this much below the bound is none, even where a rule finds the fact (log-odds). */
const SAID_IS_WORTH = 2.7;
/** Wording more likely than this much above the bound holds, even where a rule doubts it (log-odds). */
const DOUBT_COSTS = 2;

/**
 * Whether a fact holds, by the log-odds of its wording and what the rules say, for a bound `sure`. Neither is trusted
 * alone: rules match words of other matters, and a scorer has not seen every way to refuse or to quote.
 */
export function isHeld<Heard>(
	{ wording, sure }: { wording: number; sure: number },
	{ said, doubted }: Rules<Heard>,
	heard: Heard,
): boolean {
	if (wording <= sure - SAID_IS_WORTH) return false;
	if (wording > sure + DOUBT_COSTS) return true;
	return said(heard) || (wording > sure && !doubted(heard));
}
