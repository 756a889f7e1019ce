import {
	type Fact,
	LANGUAGES,
	type Language,
	OUT_OF_SCOPE,
	type ReadInput,
	type Signal,
} from "../../facts";
import { masked } from "./injection/masked-text";
import { isOtherVoice } from "./injection/other-voice";
import { isInjection, mayBeInjection } from "./injection/read-injection";
import { languageOf, likelyLanguages } from "./language/detect-language";
import { isDismissive, isFrustrated } from "./mood/read-mood";
import { asksForPerson } from "./person/read-person-request";
import { isCompetitor, isResearcher } from "./persona/read-persona";
import { asksSomething } from "./reply/asks";
import { isShortReply, readReply } from "./reply/read-reply";
import { asksAbout } from "./subjects/read-subjects";
import { type Sentence, sentencesOf } from "./text/sentences";

export type Intent = {
	signals: Signal[];
	language: Language;
	asks: boolean;
	shortReply: boolean;
	/** The message without its injected sentences, of the same length: what the other readers may read. */
	honestText: string;
	/** What is left may be a command in disguise: nothing in the message should confirm anything. */
	isSuspect: boolean;
};

type Reader = {
	fact: Fact;
	holds: (
		sentence: Sentence,
		languages: readonly Language[],
		message: readonly Sentence[],
	) => boolean;
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
	{ fact: "competitor", holds: (sentence, _languages, message) => isCompetitor(sentence, message) },
	{ fact: "researcher", holds: isResearcher },
];

/** A message may hold many commands; each is struck out, but only so many are reported. */
const INJECTIONS_REPORTED = 20;

/** What the visitor wants, feels and answers, each with the sentence that says so. */
export function readIntent(input: ReadInput): Intent {
	const sentences = sentencesOf(input.text);
	const languages = likelyLanguages(input.text);
	const spoken = languages.length === 0 ? LANGUAGES : languages;
	const injected = sentences.filter((sentence) => isInjection(sentence, spoken));
	const honestText = masked(input.text, injected);
	const honest = injected.length === 0 ? sentences : sentencesOf(honestText);
	return {
		signals: [
			...injected.slice(0, INJECTIONS_REPORTED).map(({ raw }) => said("injection", raw)),
			...readSentences(honest, spoken),
			...readReply(input, honest),
		],
		language: languageOf(languages, input.history),
		asks: asksSomething(sentences),
		shortReply: isShortReply(sentences),
		honestText,
		isSuspect: isOtherVoice(input.text, sentences) || honest.some(mayBeInjection),
	};
}

function readSentences(sentences: readonly Sentence[], languages: readonly Language[]): Signal[] {
	return READERS.flatMap(({ fact, holds }) => {
		const proof = sentences.find((sentence) => holds(sentence, languages, sentences));
		return proof === undefined ? [] : [said(fact, proof.raw)];
	});
}

function said(fact: Fact, quote: string): Signal {
	return { fact, quote, by: "rule" };
}
