import type { Language, Subject } from "../../../facts";
import { ABOUT_THE_MACHINE } from "../../about-the-machine";
import { holds } from "../match";
import type { Sentence } from "../text/sentences";
import { COMMERCIAL_TERMS } from "./commercial-terms";
import { EXISTING_CLIENT } from "./existing-client";
import type { SubjectGrammar } from "./grammar";
import { INTERNAL_INFORMATION } from "./internal-information";
import { LEGAL_COMPLIANCE } from "./legal-compliance";
import { isBeyondDoubt, isOutranked, isPlainTalk, soundsLikeTopic } from "./sounds-like-topic";
import { TECHNICAL_SCOPING } from "./technical-scoping";

const SUBJECTS = {
	existing_client: EXISTING_CLIENT,
	legal_compliance: LEGAL_COMPLIANCE,
	commercial_terms: COMMERCIAL_TERMS,
	technical_scoping: TECHNICAL_SCOPING,
	internal_information: INTERNAL_INFORMATION,
} as const satisfies Readonly<Record<Subject, SubjectGrammar>>;

/** Whether a sentence asks about a subject that the chat must leave to a colleague. */
export function asksAbout(
	subject: Subject,
	sentence: Sentence,
	languages: readonly Language[],
): boolean {
	return isAsked(subject, sentence, languages) && !holds(ABOUT_THE_MACHINE, sentence.folded);
}

function isAsked(subject: Subject, sentence: Sentence, languages: readonly Language[]): boolean {
	const grammar: SubjectGrammar = SUBJECTS[subject];
	if (soundsLikeTopic(subject, sentence)) {
		const isRefused =
			holds(grammar.english.refuses, sentence.english) || isRefusedAbroad(grammar, sentence);
		if (!isRefused || isBeyondDoubt(subject, sentence)) return true;
	}
	if (isOutranked(subject, sentence)) return false;
	if (asksInEnglish(grammar, sentence.english) && !isPlainTalk(subject, sentence, "english"))
		return true;
	return asksAbroad(grammar, sentence, languages) && !isPlainTalk(subject, sentence, "other");
}

/** Whether the grammar alone finds the subject. */
export function rulesSee(
	subject: Subject,
	sentence: Sentence,
	languages: readonly Language[],
): boolean {
	const grammar: SubjectGrammar = SUBJECTS[subject];
	return asksInEnglish(grammar, sentence.english) || asksAbroad(grammar, sentence, languages);
}

function asksInEnglish({ english }: SubjectGrammar, text: string): boolean {
	return holds(english.asks, text) && !holds(english.refuses, text);
}

function asksAbroad(
	grammar: SubjectGrammar,
	sentence: Sentence,
	languages: readonly Language[],
): boolean {
	if (isRefusedAbroad(grammar, sentence)) return false;
	const { folded } = sentence;
	return languages.some((language) => language !== "en" && holds(grammar.others[language], folded));
}

function isRefusedAbroad({ refusesAbroad }: SubjectGrammar, { folded }: Sentence): boolean {
	return refusesAbroad !== undefined && holds(refusesAbroad, folded);
}
