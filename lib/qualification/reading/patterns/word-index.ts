import { edges } from "./edges";
import {
	EDGE,
	EDGE_SYMBOL,
	isAlsoAscii,
	isWordCode,
	SYMBOLS,
	symbolOf,
	symbolOfLetter,
} from "./symbols";

/** The number of a word in the index, from 1 on. */
export type Word = number;
export type WordIndex = {
	/** The same word gets the same number. */
	add: (word: string) => Word;
	/** The words that stand in the text, some more than once; null when it holds letters that the index cannot judge. */
	find: (text: string) => readonly Word[] | null;
};

const ROOT = 0;

/**
 * A tree of letters, walked from every place of a text: time grows with the text's length, not with the words. Most walks
 * end within two letters, which therefore are looked up at once.
 */
export function wordIndex(): WordIndex {
	const { child, grow, room } = edges(SYMBOLS);
	const anywhere = beginnings();
	const atEdges = beginnings();
	let wordAt = new Int32Array(room());
	let words = 0;

	function add(word: string): Word {
		let node = ROOT;
		for (const letter of word) node = grow(node, symbolOfLetter(letter));
		if (node >= wordAt.length) wordAt = enlarged(wordAt, room());
		const known = wordAt[node];
		if (known) return known;
		words += 1;
		wordAt[node] = words;
		if (word.startsWith(EDGE)) remember(atEdges, child(ROOT, EDGE_SYMBOL), word.slice(1));
		else remember(anywhere, ROOT, word);
		return words;
	}

	function remember({ ofOne, ofTwo }: Beginnings, start: number, [one = "", two = ""]: string) {
		const first = child(start, symbolOfLetter(one));
		ofOne[symbolOfLetter(one)] = wordAt[first] ?? 0;
		if (two === "") return;
		ofTwo[symbolOfLetter(one) * SYMBOLS + symbolOfLetter(two)] = child(first, symbolOfLetter(two));
	}

	function find(text: string): readonly Word[] | null {
		const letters = lettersOf(text);
		if (letters === null) return null;
		const found: Word[] = [];
		const edgeNode = child(ROOT, EDGE_SYMBOL);
		for (let at = 0; at < text.length; at++) {
			begin(letters, at, ROOT, anywhere, found);
			if (letters.edges[at] === 1) begin(letters, at, edgeNode, atEdges, found);
		}
		return found;
	}

	function begin(
		letters: Letters,
		at: number,
		start: number,
		{ ofOne, ofTwo }: Beginnings,
		found: Word[],
	): void {
		const [one, two] = [letters.symbols[at] ?? 0, letters.symbols[at + 1]];
		if (two === undefined || letters.edges[at + 1] === 1) {
			walk(letters, at, start, found);
			return;
		}
		const word = ofOne[one];
		if (word) found.push(word);
		const node = ofTwo[one * SYMBOLS + two];
		if (node) walk(letters, at + 2, node, found);
	}

	function walk(letters: Letters, from: number, start: number, found: Word[]): void {
		let node = start;
		for (let at = from; ; at++) {
			const word = wordAt[node];
			if (word) found.push(word);
			const edge = letters.edges[at] === 1 && node !== ROOT ? child(node, EDGE_SYMBOL) : ROOT;
			if (edge !== ROOT) walk(letters, at, edge, found);
			const symbol = letters.symbols[at];
			node = symbol === undefined ? ROOT : child(node, symbol);
			if (node === ROOT) return;
		}
	}

	return { add, find };
}

/** By the first letter, the word of that letter alone; by the first two, their node. */
type Beginnings = { ofOne: Int32Array; ofTwo: Int32Array };

function beginnings(): Beginnings {
	return { ofOne: new Int32Array(SYMBOLS), ofTwo: new Int32Array(SYMBOLS * SYMBOLS) };
}

function enlarged(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(length);
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
