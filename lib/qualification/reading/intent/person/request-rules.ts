import { LANGUAGES, type Language } from "../../../facts";
import { ABOUT_THE_MACHINE } from "../../about-the-machine";
import { holds } from "../match";
import type { Rules } from "../scorer/verdict";
import type { Heard } from "../text/heard";
import { mayBeWish } from "./english-guards";
import { FOR_THE_MACHINE } from "./for-the-machine";
import { FOREIGN_REQUESTS, type ForeignLanguage } from "./foreign-requests";
import { asksForPersonInEnglish } from "./read-english-request";

/** Below this many letters a guess at the language is not worth much: every grammar is tried. */
const TOO_SHORT_TO_GUESS = 24;

/** What the grammars of the languages that a message may be written in say of a request in a sentence. */
export const REQUEST_RULES: Rules<Heard> = {
	said: (heard) => asksForPersonInEnglish(heard.sentence.english) || isAskedAbroad(heard),
	doubted: (heard) => !mayBeWish(heard.sentence.english) || isRefusedAbroad(heard),
};

function isAskedAbroad(heard: Heard): boolean {
	const { folded } = heard.sentence;
	if (isForTheMachine(folded)) return false;
	return foreignOf(heard).some(
		(language) =>
			holds(FOREIGN_REQUESTS[language].asks, folded) &&
			!holds(FOREIGN_REQUESTS[language].refuses, folded),
	);
}

function isRefusedAbroad(heard: Heard): boolean {
	const { folded } = heard.sentence;
	if (isForTheMachine(folded)) return true;
	return foreignOf(heard).some((language) => holds(FOREIGN_REQUESTS[language].refuses, folded));
}

function isForTheMachine(folded: string): boolean {
	return holds(FOR_THE_MACHINE, folded) || holds(ABOUT_THE_MACHINE, folded);
}

function foreignOf({ sentence: { folded }, languages }: Heard): ForeignLanguage[] {
	const isGuess = languages.length > 0 && folded.length >= TOO_SHORT_TO_GUESS;
	return (isGuess ? languages : LANGUAGES).filter(isForeign);
}

function isForeign(language: Language): language is ForeignLanguage {
	return language !== "en";
}
