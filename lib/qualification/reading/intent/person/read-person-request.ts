import { LANGUAGES, type Language } from "../../../facts";
import type { Sentence } from "../text/sentences";
import { FOREIGN_REQUESTS } from "./foreign-requests";
import { asksForPersonInEnglish } from "./read-english-request";

/** Below this many letters a guess at the language is not worth much: every grammar is tried. */
const TOO_SHORT_TO_GUESS = 24;

/** Whether a sentence asks for a person, read in the languages that the message may be written in. */
export function asksForPerson(sentence: Sentence, languages: readonly Language[]): boolean {
	if (asksForPersonInEnglish(sentence)) return true;
	const tried =
		languages.length === 0 || sentence.folded.length < TOO_SHORT_TO_GUESS ? LANGUAGES : languages;
	return tried.some((language) => asksIn(language, sentence.folded));
}

function asksIn(language: Language, folded: string): boolean {
	if (language === "en") return false;
	const grammar = FOREIGN_REQUESTS[language];
	return grammar.asks.some((rule) => rule.test(folded)) && !grammar.refuses.test(folded);
}
