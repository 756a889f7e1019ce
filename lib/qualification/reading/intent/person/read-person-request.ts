import { LANGUAGES, type Language } from "../../../facts";
import { holds } from "../match";
import type { Sentence } from "../text/sentences";
import { mayBeWish } from "./english-guards";
import { FOREIGN_REQUESTS } from "./foreign-requests";
import { isWordedLikeRequest } from "./likely-request";
import { asksForPersonInEnglish } from "./read-english-request";

/** Below this many letters a guess at the language is not worth much: every grammar is tried. */
const TOO_SHORT_TO_GUESS = 24;

/** Whether a sentence asks for a person, read in the languages that the message may be written in. */
export function asksForPerson(sentence: Sentence, languages: readonly Language[]): boolean {
	if (asksForPersonInEnglish(sentence)) return true;
	const tried =
		languages.length === 0 || sentence.folded.length < TOO_SHORT_TO_GUESS ? LANGUAGES : languages;
	if (tried.some((language) => asksIn(language, sentence.folded))) return true;
	return isOpenToScore(sentence, tried) && isWordedLikeRequest(sentence.english, languages);
}

/** What the grammars know to be no wish is none, however it is worded. */
function isOpenToScore({ english, folded }: Sentence, tried: readonly Language[]): boolean {
	if (!mayBeWish(english)) return false;
	return !tried.some(
		(language) => language !== "en" && holds(FOREIGN_REQUESTS[language].refuses, folded),
	);
}

function asksIn(language: Language, folded: string): boolean {
	if (language === "en") return false;
	const grammar = FOREIGN_REQUESTS[language];
	return holds(grammar.asks, folded) && !holds(grammar.refuses, folded);
}
