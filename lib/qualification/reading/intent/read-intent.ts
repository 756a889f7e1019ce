import { type Fact, type Language, OUT_OF_SCOPE, type ReadInput, type Signal } from "../../facts";
import { isInjection } from "./injection/read-injection";
import { languageOf, likelyLanguages } from "./language/detect-language";
import { isDismissive, isFrustrated } from "./mood/read-mood";
import { asksForPerson } from "./person/read-person-request";
import { isCompetitor, isResearcher } from "./persona/read-persona";
import { asksAbout } from "./subjects/read-subjects";
import { type Sentence, sentencesOf } from "./text/sentences";

export type Intent = {
	signals: Signal[];
	language: Language;
	asks: boolean;
	shortReply: boolean;
};

type Reader = {
	fact: Fact;
	holds: (sentence: Sentence, languages: readonly Language[]) => boolean;
};

const READERS: readonly Reader[] = [
	{ fact: "explicit_request", holds: asksForPerson },
	...OUT_OF_SCOPE.map((fact) => ({
		fact,
		holds: (sentence: Sentence, languages: readonly Language[]) =>
			asksAbout(fact, sentence, languages),
	})),
	{ fact: "frustration", holds: isFrustrated },
	{ fact: "dismissal", holds: isDismissive },
	{ fact: "competitor", holds: isCompetitor },
	{ fact: "researcher", holds: isResearcher },
	{ fact: "injection", holds: isInjection },
];

/** What the visitor wants, feels and answers, each with the sentence that says so. */
export function readIntent(input: ReadInput): Intent {
	const sentences = sentencesOf(input.text);
	const languages = likelyLanguages(input.text);
	const signals: Signal[] = [];
	for (const { fact, holds } of READERS) {
		const said = sentences.find((sentence) => holds(sentence, languages));
		if (said !== undefined) signals.push({ fact, quote: said.raw, by: "rule" });
	}
	return {
		signals,
		language: languageOf(languages, input.history),
		asks: input.text.includes("?"),
		shortReply: false,
	};
}
