import { fold } from "./fold";

const CONTENT_WORD = /[a-z]{4,}/g;
const FEWEST_WORDS = 4;
/** Nearly all: a repeated sentence may be shortened, or lead in with a word of its own. */
const SHARE = 0.85;

/** Whether nearly all content words of a folded sentence stand in one of the texts. */
export function standsIn(texts: readonly string[], folded: string): boolean {
	const words = [...new Set(folded.match(CONTENT_WORD))];
	if (words.length < FEWEST_WORDS) return false;
	return texts.some((text) => {
		const known = new Set(fold(text).match(CONTENT_WORD));
		return words.filter((word) => known.has(word)).length >= SHARE * words.length;
	});
}
