import { holds } from "../match";
import type { Sentence } from "../text/sentences";
import { INJECTION, NO_INJECTION } from "./injection";

/** Sentences that try to command the assistant; the words inside them are nobody's facts. */
export function isInjection({ folded }: Sentence): boolean {
	return holds(INJECTION, folded) && !holds(NO_INJECTION, folded);
}
