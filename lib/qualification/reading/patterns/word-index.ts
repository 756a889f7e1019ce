import { edges } from "./edges";
import { type MarkedNumbers, markedNumbers } from "./marked-numbers";
import {
	EDGE,
	EDGE_SYMBOL,
	isAlsoAscii,
	isWordCode,
	NO_SYMBOL,
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
const EDGE_BEFORE = SYMBOLS;
const FIRST_ROOM = 1_024;
/** Letters that are looked at beyond the last. */
const BEHIND = 3;

/**
 * A tree of letters, walked from every place of a text: time grows with the text's length, not with the words. Most walks
 * end within four letters, which therefore are looked up at once.
 */
export function wordIndex(): WordIndex {
	const { child, grow, room } = edges(SYMBOLS);
	const anywhere = beginnings();
	const atEdges = beginnings();
	let wordAt = new Int32Array(room());
	/** The text that is looked at: its symbols, marked where a word begins or ends, and behind them the symbol of nothing. */
	let letters = new Uint8Array(FIRST_ROOM);
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

	function remember(
		{ ofOne, beforeEdge, ofTwo, goesOn }: Beginnings,
		start: number,
		letters: string,
	): void {
		const [one = "", two = "", three = "", four = ""] = letters;
		const first = symbolOfLetter(one);
		const node = child(start, first);
		ofOne[first] = wordAt[node] ?? 0;
		if (two === EDGE) beforeEdge[first] = child(node, EDGE_SYMBOL);
		if (two === "" || two === EDGE) return;
		const pair = first * SYMBOLS + symbolOfLetter(two);
		ofTwo[pair] = child(node, symbolOfLetter(two));
		if (three === EDGE) goesOn.overEdge.add(pair);
		if (three === "" || three === EDGE) return;
		const triple = pair * SYMBOLS + symbolOfLetter(three);
		if (four === "" || four === EDGE) goesOn.inThree.add(triple);
		else goesOn.inFour.add(triple * SYMBOLS + symbolOfLetter(four));
	}

	function find(text: string): readonly Word[] | null {
		if (!write(text)) return null;
		const found: Word[] = [];
		for (let at = 0; at < text.length; at++) {
			begin(at, anywhere, found);
			if (isEdge(at)) begin(at, atEdges, found);
		}
		return found;
	}

	/** False for a text with letters that the index cannot judge. */
	function write(text: string): boolean {
		if (text.length + BEHIND > letters.length) letters = new Uint8Array(2 * text.length + BEHIND);
		let wasWord = false;
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (isAlsoAscii(code)) return false;
			const isWord = isWordCode(code);
			letters[at] = symbolOf(code) | (isWord === wasWord ? 0 : EDGE_BEFORE);
			wasWord = isWord;
		}
		letters[text.length] = NO_SYMBOL | (wasWord ? EDGE_BEFORE : 0);
		letters.fill(NO_SYMBOL, text.length + 1, text.length + BEHIND);
		return true;
	}

	function symbolAt(at: number): number {
		return (letters[at] ?? NO_SYMBOL) & (SYMBOLS - 1);
	}

	/** Whether a word begins or ends before the letter. */
	function isEdge(at: number): boolean {
		return ((letters[at] ?? 0) & EDGE_BEFORE) !== 0;
	}

	function begin(
		at: number,
		{ ofOne, beforeEdge, ofTwo, goesOn }: Beginnings,
		found: Word[],
	): void {
		const one = symbolAt(at);
		const word = ofOne[one];
		if (word) found.push(word);
		if (isEdge(at + 1) && beforeEdge[one]) walk(at + 1, beforeEdge[one] ?? 0, found);
		const pair = one * SYMBOLS + symbolAt(at + 1);
		const node = ofTwo[pair];
		if (!node) return;
		if (mayGoOn(goesOn, pair, at + 2)) walk(at + 2, node, found);
		else if (wordAt[node]) found.push(wordAt[node] ?? 0);
	}

	function mayGoOn({ overEdge, inThree, inFour }: GoesOn, pair: number, at: number): boolean {
		const triple = pair * SYMBOLS + symbolAt(at);
		return (
			inFour.has(triple * SYMBOLS + symbolAt(at + 1)) ||
			inThree.has(triple) ||
			(isEdge(at) && overEdge.has(pair))
		);
	}

	function walk(from: number, start: number, found: Word[]): void {
		let node = start;
		for (let at = from; node !== ROOT; at++) {
			const word = wordAt[node];
			if (word) found.push(word);
			const edge = isEdge(at) ? child(node, EDGE_SYMBOL) : ROOT;
			if (edge !== ROOT) walk(at, edge, found);
			node = child(node, symbolAt(at));
		}
	}

	return { add, find };
}

/** By the first letter, the word of that letter alone and the node of the edge behind it; by the first two, their node. */
type Beginnings = {
	ofOne: Int32Array;
	beforeEdge: Int32Array;
	ofTwo: Int32Array;
	goesOn: GoesOn;
};

/** Whether any word goes on from its first two letters: over an edge, to an end in the third, or to a fourth. */
type GoesOn = Record<"overEdge" | "inThree" | "inFour", MarkedNumbers>;

function beginnings(): Beginnings {
	return {
		ofOne: new Int32Array(SYMBOLS),
		beforeEdge: new Int32Array(SYMBOLS),
		ofTwo: new Int32Array(SYMBOLS ** 2),
		goesOn: { overEdge: markedNumbers(), inThree: markedNumbers(), inFour: markedNumbers() },
	};
}

function enlarged(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(length);
	larger.set(old);
	return larger;
}
