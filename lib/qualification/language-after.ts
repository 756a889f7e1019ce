import type { Language, Reading } from "./facts";

/** Fewer words than this do not move a conversation out of the language it is held in. */
const WORDS_TO_SWITCH = 3;

/**
 * The visitor's language after one more message. An address, a number or a name says nothing of it; a word
 * or two may open a conversation in another language ("Bonjour"), but not leave the one it is held in.
 */
export function languageAfter(
	before: Language,
	{ reading, text }: { reading: Pick<Reading, "language" | "shortReply">; text: string },
): Language {
	const words = wordsIn(text);
	if (reading.shortReply || words === 0) return before;
	if (words < WORDS_TO_SWITCH && before !== "en") return before;
	return reading.language;
}

function wordsIn(text: string): number {
	const plain = text.slice(0, 2_000).replace(/\S*[@/]\S*|\S+\.\S{2,}/g, " ");
	return plain.match(/\p{L}{2,}/gu)?.length ?? 0;
}
