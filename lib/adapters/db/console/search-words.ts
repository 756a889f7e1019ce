const WORDS_MAX = 8;
/** Beginnings shorter than this fit half of everything: such words are looked for as they are. */
const BEGINNING_MIN = 3;

/** One thing to find: a word by its beginning, a short word as it is, or words in a row. */
export type Sought = { words: string[]; beginning: boolean };

/** `price "go live"` → the beginning price, and the words go and live in a row. */
export function soughtIn(search: string): Sought[] {
	const parts = search.toLowerCase().match(/"[^"]*"|[^\s"]+/gu) ?? [];
	return parts.flatMap(soughtOf).slice(0, WORDS_MAX);
}

function soughtOf(part: string): Sought[] {
	const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.length === 0) return [];
	if (part.startsWith('"')) return [{ words, beginning: false }];
	return words.map((word) => ({ words: [word], beginning: word.length >= BEGINNING_MIN }));
}

/** In the query language of PostgreSQL. Only letters and digits are in it, so nothing else reaches that language. */
export function queryOf(sought: readonly Sought[]): string {
	return sought
		.map(({ words, beginning }) => {
			const row = words.join(" <-> ");
			if (beginning) return `${row}:*`;
			return words.length > 1 ? `(${row})` : row;
		})
		.join(" & ");
}

/** "C-1042" or "1042": the conversation people call by its number. */
export function referenceIn(search: string): number | null {
	const number = /^\s*(?:c-)?(\d{1,9})\s*$/i.exec(search)?.[1];
	return number === undefined ? null : Number(number);
}
