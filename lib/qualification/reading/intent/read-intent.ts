import type { Fact, Language, ReadInput, Signal } from "../../facts";
import { asksForPersonInEnglish } from "./person/read-english-request";
import { type Sentence, sentencesOf } from "./text/sentences";

export type Intent = {
	signals: Signal[];
	language: Language;
	asks: boolean;
	shortReply: boolean;
};

type Reader = { fact: Fact; holds: (sentence: Sentence) => boolean };

const READERS: readonly Reader[] = [{ fact: "explicit_request", holds: asksForPersonInEnglish }];

/** What the visitor wants, feels and answers, each with the sentence that says so. */
export function readIntent(input: ReadInput): Intent {
	const sentences = sentencesOf(input.text);
	const signals: Signal[] = [];
	for (const { fact, holds } of READERS) {
		const said = sentences.find(holds);
		if (said !== undefined) signals.push({ fact, quote: said.raw, by: "rule" });
	}
	return { signals, language: "en", asks: input.text.includes("?"), shortReply: false };
}
