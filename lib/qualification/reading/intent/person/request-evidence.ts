import { LANGUAGES, type Language } from "../../../facts";
import { holds } from "../match";
import type { Evidence } from "../scorer/verdict";
import type { Sentence } from "../text/sentences";
import { mayBeWish } from "./english-guards";
import { FOREIGN_REQUESTS, type ForeignLanguage } from "./foreign-requests";
import { asksForPersonInEnglish } from "./read-english-request";

/** Below this many letters a guess at the language is not worth much: every grammar is tried. */
const TOO_SHORT_TO_GUESS = 24;

/** What the grammars of the languages that a message may be written in say of a request in a sentence. */
export function requestEvidence(
	{ english, folded }: Sentence,
	languages: readonly Language[],
): Evidence {
	const tried =
		languages.length === 0 || folded.length < TOO_SHORT_TO_GUESS ? LANGUAGES : languages;
	const foreign = tried.filter(isForeign);
	const refusesIn = (language: ForeignLanguage) =>
		holds(FOREIGN_REQUESTS[language].refuses, folded);
	const asksIn = (language: ForeignLanguage) =>
		holds(FOREIGN_REQUESTS[language].asks, folded) && !refusesIn(language);
	return {
		said: () => asksForPersonInEnglish(english) || foreign.some(asksIn),
		doubted: () => !mayBeWish(english) || foreign.some(refusesIn),
	};
}

function isForeign(language: Language): language is ForeignLanguage {
	return language !== "en";
}
