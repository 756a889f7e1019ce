import { holds } from "../match";
import { CONTROLS_CHAT } from "../reply/controls-chat";
import type { Rules } from "../scorer/verdict";
import type { Heard } from "../text/heard";
import { FRUSTRATION, NOT_WITH_US, SURELY_WITH_US } from "./frustration-english";
import { FRUSTRATION_IN, NOT_WITH_US_ABROAD } from "./frustration-others";

/** What the rules say of displeasure with us: said outright, or rather with somebody else, or a wish for another form. */
export const FRUSTRATION_RULES: Rules<Heard> = {
	said: (heard) => isSaidInEnglish(heard) || isSaidAbroad(heard),
	doubted: ({ sentence }) =>
		holds(NOT_WITH_US, sentence.english) ||
		holds(NOT_WITH_US_ABROAD, sentence.folded) ||
		holds(CONTROLS_CHAT, sentence.folded),
};

function isSaidInEnglish({ sentence: { english } }: Heard): boolean {
	if (!holds(FRUSTRATION, english)) return false;
	return !holds(NOT_WITH_US, english) || holds(SURELY_WITH_US, english);
}

function isSaidAbroad({ sentence: { folded }, languages }: Heard): boolean {
	if (holds(NOT_WITH_US_ABROAD, folded)) return false;
	return languages.some((language) => language !== "en" && holds(FRUSTRATION_IN[language], folded));
}
