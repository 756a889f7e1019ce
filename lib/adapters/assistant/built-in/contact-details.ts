import { reachOf } from "@/lib/handoff/reach";
import type { Reading } from "@/lib/qualification/facts";
import { receivedWords } from "@/lib/wording/after-contact";
import { invalidEmailWords } from "@/lib/wording/plain-notes";
import type { ReplyInput } from "../assistant";
import { wordsOf } from "../words";

/** "jane@acme", "jane@": meant as an address, and none. */
const HALF_AN_ADDRESS = /(?<!\S)[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*(?!\S)/u;
const DETAILS = /\S*@\S*|\+?[\d][\d\s()/.-]{5,}/g;
/** "My mail is …", "you can reach me at …" say nothing else. */
const MOST_WORDS_BESIDE = 5;

export type ContactMove = { says: string; isHalf: boolean };

/** The answer to a message that is nothing but the visitor's contact details, whole or half; null for any other. */
export function contactMove(
	{ text, language }: Pick<ReplyInput, "text" | "language">,
	{ contact, asks }: Reading,
): ContactMove | null {
	const reach = reachOf(contact);
	if (reach === null) {
		const isHalf = HALF_AN_ADDRESS.test(text) && isLittleBeside(text);
		return isHalf ? { says: invalidEmailWords(language), isHalf } : null;
	}
	if (asks || !isLittleBeside(text)) return null;
	return { says: receivedWords(language, reach), isHalf: false };
}

function isLittleBeside(text: string): boolean {
	return wordsOf(text.replace(DETAILS, " ")).length <= MOST_WORDS_BESIDE;
}
