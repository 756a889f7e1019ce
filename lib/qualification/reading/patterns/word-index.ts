import { edges } from "./edges";
import { EDGE_SYMBOL, isAlsoAscii, isWordCode, SYMBOLS, symbolOf, symbolOfLetter } from "./symbols";

/** The number of a word in the index, below `room()`. */
export type Word = number;
export type WordIndex = {
	/** The same word gets the same number. */
	add: (word: string) => Word;
	/** The words that stand in the text, some more than once; null when it holds letters that the index cannot judge. */
	find: (text: string) => readonly Word[] | null;
	room: () => number;
};

const ROOT = 0;

/** A tree of letters, walked from every place of a text: time grows with the text's length, not with the words. */
export function wordIndex(): WordIndex {
	const { child, grow, room } = edges(SYMBOLS);
	let isWord = new Uint8Array(room());

	function add(word: string): Word {
		let node = ROOT;
		for (const letter of word) node = grow(node, symbolOfLetter(letter));
		if (node >= isWord.length) isWord = enlarged(isWord, room());
		isWord[node] = 1;
		return node;
	}

	function find(text: string): readonly Word[] | null {
		const letters = lettersOf(text);
		if (letters === null) return null;
		const found: Word[] = [];
		for (let at = 0; at < text.length; at++) walk(letters, at, ROOT, found);
		return found;
	}

	function walk(letters: Letters, from: number, start: number, found: Word[]): void {
		let node = start;
		for (let at = from; ; at++) {
			if (isWord[node] === 1) found.push(node);
			const edge = letters.edges[at] === 1 ? child(node, EDGE_SYMBOL) : ROOT;
			if (edge !== ROOT) walk(letters, at, edge, found);
			const symbol = letters.symbols[at];
			node = symbol === undefined ? ROOT : child(node, symbol);
			if (node === ROOT) return;
		}
	}

	return { add, find, room };
}

function enlarged(old: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
	const larger = new Uint8Array(length);
	larger.set(old);
	return larger;
}

/** `edges[at]`: a word begins or ends before the symbol there. */
type Letters = { symbols: Uint8Array; edges: Uint8Array };

function lettersOf(text: string): Letters | null {
	const symbols = new Uint8Array(text.length);
	const edges = new Uint8Array(text.length + 1);
	let wasWord = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isAlsoAscii(code)) return null;
		const isWord = isWordCode(code);
		symbols[at] = symbolOf(code);
		edges[at] = isWord === wasWord ? 0 : 1;
		wasWord = isWord;
	}
	edges[text.length] = wasWord ? 1 : 0;
	return { symbols, edges };
}
