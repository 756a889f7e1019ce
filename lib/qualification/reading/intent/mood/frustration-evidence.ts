import type { Language } from "../../../facts";
import { holds } from "../match";
import type { Evidence } from "../scorer/verdict";
import type { Sentence } from "../text/sentences";
import { FRUSTRATION, NOT_WITH_US, SURELY_WITH_US } from "./frustration-english";
import { FRUSTRATION_IN, NOT_WITH_US_ABROAD } from "./frustration-others";

/** What the rules say of displeasure with us in a sentence: said outright, or rather with somebody else. */
export function frustrationEvidence(
	{ english, folded }: Sentence,
	languages: readonly Language[],
): Evidence {
	const elsewhere = () => holds(NOT_WITH_US, english);
	const elsewhereAbroad = () => holds(NOT_WITH_US_ABROAD, folded);
	const saidInEnglish = () =>
		holds(FRUSTRATION, english) && (!elsewhere() || holds(SURELY_WITH_US, english));
	const saidAbroad = () =>
		!elsewhereAbroad() &&
		languages.some((language) => language !== "en" && holds(FRUSTRATION_IN[language], folded));
	return {
		said: () => saidInEnglish() || saidAbroad(),
		doubted: () => elsewhere() || elsewhereAbroad(),
	};
}
