import type { Turn } from "@/lib/qualification/facts";
import { englishFor } from "./foreign-words";
import { contentTerms, wordsOf } from "./words";

/** A message with fewer words of its own may lean on what was said before it. */
const OWN_WORDS_ENOUGH = 3;
const MAX_WORDS = 32;
const MAX_WORDS_FROM_BEFORE = 16;

/** Points back: "how long did that take?", "and who was in it?". */
const POINTS_BACK =
	/\b(that|this|it|its|they|them|their|those|these|there|one|such|same|former|latter)\b|^(and|but|so|also|any|what about|how about|more|go on|continue|(what|how|who|which) (was|were|did))\b/i;

/**
 * The words to search the knowledge for, separated by spaces: those of this message; for a follow-up also those of the
 * visitor's message before it and of the answer it points back to. Empty when there is nothing to look for.
 */
export function knowledgeQuery(text: string, history: readonly Turn[]): string {
	return queryWords(text, history).join(" ");
}

export function queryWords(text: string, history: readonly Turn[]): string[] {
	const own = searchWords(text);
	const words = leansOnHistory(text, tellingWords(text)) ? [...own, ...wordsBefore(history)] : own;
	return [...new Set(words)].slice(0, MAX_WORDS);
}

/** Whether a message can only be understood together with what was said before it. */
export function leansOnHistory(text: string, tellingWords: number): boolean {
	if (tellingWords >= OWN_WORDS_ENOUGH) return false;
	return contentTerms(text).length === 0 || POINTS_BACK.test(text.trim());
}

/** Words of the message that mean something without what was said before. */
export function tellingWords(text: string): number {
	return contentTerms(text).filter((term) => !term.common).length;
}

function searchWords(text: string): string[] {
	const words = contentTerms(text).map((term) => term.word);
	return [...new Set([...words, ...inEnglish(text)])];
}

/** The words of the trade in another language, in English. */
export function inEnglish(text: string): string[] {
	return wordsOf(text).flatMap(englishFor);
}

function wordsBefore(history: readonly Turn[]): string[] {
	const visitor = history.findLast(
		(turn) => turn.role === "visitor" && tellingWords(turn.text) > 0,
	);
	const answer = history.findLast((turn) => turn.role !== "visitor")?.text ?? "";
	const told = contentTerms(withoutQuestions(answer)).filter((term) => !term.common);
	return [
		...searchWords(visitor?.text ?? "").slice(0, MAX_WORDS_FROM_BEFORE),
		...told.map((term) => term.word).slice(0, MAX_WORDS_FROM_BEFORE),
	];
}

/** What the assistant asked is not what it told. */
function withoutQuestions(answer: string): string {
	return answer.replace(/[^.!?\n]*\?/g, " ");
}
