/** What the rules find in a sentence: the fact said outright, or a reason to doubt it. Asked for only where it matters. */
export type Evidence = { said: () => boolean; doubted: () => boolean };

/** Wording less likely than this much below the bound is none, even where a rule finds the fact (log-odds). */
const SAID_IS_WORTH = 2.7;
/** Wording more likely than this much above the bound holds, even where a rule doubts it (log-odds). */
const DOUBT_COSTS = 2;

/**
 * Whether a fact holds, by the log-odds of its wording and what the rules say, for a bound `sure`. Neither is trusted
 * alone: rules match words of other matters, and a scorer has not seen every way to refuse or to quote.
 */
export function isHeld(wording: number, { said, doubted }: Evidence, sure: number): boolean {
	if (wording <= sure - SAID_IS_WORTH) return false;
	if (wording > sure + DOUBT_COSTS) return true;
	return said() || (wording > sure && !doubted());
}
