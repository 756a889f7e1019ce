import { EDGE, letterOf, OTHER } from "./symbols";

/** What a class or an escape stands for: one of few words, or null for one of many. */
export type Class = { words: readonly string[] | null; holdsWordCharacters: boolean };

type Cursor = { source: string; at: number; unicode: boolean };
type Item = Class & { code?: number };

const MOST_WORDS = 4;
const LONGEST_RANGE = 128;
const MANY: Item = { words: null, holdsWordCharacters: false };

/** Reads from `[` to the closing bracket. */
export function readClass(cursor: Cursor): Class {
	cursor.at++;
	const isNegated = cursor.source[cursor.at] === "^";
	if (isNegated) cursor.at++;
	const items: Item[] = [];
	while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== "]") {
		items.push(readItem(cursor));
	}
	cursor.at++;
	if (isNegated) return MANY;
	return { words: joined(items), holdsWordCharacters: items.some((it) => it.holdsWordCharacters) };
}

function readItem(cursor: Cursor): Item {
	const first = readCharacter(cursor);
	const isRange = cursor.source[cursor.at] === "-" && cursor.source[cursor.at + 1] !== "]";
	if (!isRange || first.code === undefined) return first;
	cursor.at++;
	const last = readCharacter(cursor);
	if (last.code === undefined || last.code - first.code > LONGEST_RANGE) return MANY;
	const start = first.code;
	const codes = Array.from({ length: last.code - start + 1 }, (_, step) => start + step);
	return { words: [...new Set(codes.map(wordOf))], holdsWordCharacters: false };
}

function readCharacter(cursor: Cursor): Item {
	if (cursor.source[cursor.at] === "\\") {
		const item = readEscape(cursor);
		return item.words?.[0] === EDGE ? character(8) : item;
	}
	const code =
		(cursor.unicode && cursor.source.codePointAt(cursor.at)) || cursor.source.charCodeAt(cursor.at);
	cursor.at += code > 0xffff ? 2 : 1;
	return character(code);
}

function joined(items: readonly Item[]): readonly string[] | null {
	const words = new Set<string>();
	for (const item of items) {
		if (item.words === null) return null;
		for (const word of item.words) words.add(word);
	}
	return words.size > 0 && words.size <= MOST_WORDS ? [...words] : null;
}

const CODED = /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/iy;
const OF_MANY = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|[1-9]\d*|[wWDS])/y;
const WHITE: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, "0": 0 };

/** Reads an escape, inside or outside of a class. */
export function readEscape(cursor: Cursor): Item {
	const coded = matchHere(CODED, cursor);
	if (coded) return character(Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? "0", 16));
	const many = matchHere(OF_MANY, cursor);
	if (many) return { words: null, holdsWordCharacters: many[0] === "\\w" };
	const letter = cursor.source.charAt(cursor.at + 1);
	cursor.at += 2;
	if (letter === "b") return words(EDGE);
	if (letter === "B") return words("");
	if (letter === "d") return words("0");
	if (letter === "s") return words(" ", OTHER);
	return character(WHITE[letter] ?? letter.charCodeAt(0));
}

function matchHere(expression: RegExp, cursor: Cursor): RegExpExecArray | null {
	expression.lastIndex = cursor.at;
	const found = expression.exec(cursor.source);
	if (found) cursor.at += found[0].length;
	return found;
}

function character(code: number): Item {
	return { ...words(wordOf(code)), code };
}

function wordOf(code: number): string {
	return code > 0xffff ? OTHER + OTHER : letterOf(code);
}

function words(...several: string[]): Item {
	return { words: several, holdsWordCharacters: false };
}
