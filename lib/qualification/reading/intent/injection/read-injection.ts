import type { Sentence } from "../text/sentences";
import { INJECTION, NO_INJECTION } from "./injection";

/** Sentences that try to command the assistant; the words inside them are nobody's facts. */
export function isInjection({ folded }: Sentence): boolean {
	return INJECTION.some((rule) => rule.test(folded)) && !NO_INJECTION.test(folded);
}
