import { letterTree, NODE, NOWHERE, ONWARD, type Place, WORD } from "./letter-tree";
import { type MarkedNumbers, markedNumbers } from "./marked-numbers";
import { EDGE, EDGE_SYMBOL, SYMBOLS, symbolOfLetter } from "./symbols";
import {
	allFourOf,
	firstOf,
	firstThreeOf,
	firstTwoOf,
	isEdgeBefore,
	type Windows,
	windowWriter,
} from "./windows";

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
 * end within four letters, which therefore are looked up at once.
 */
export function wordIndex(): WordIndex {
	const tree = letterTree(SYMBOLS);
	const anywhere = beginnings();
	const atEdges = beginnings();
	const windowsOf = windowWriter();
	let words = 0;

	function add(word: string): Word {
		const number = tree.put([...word].map(symbolOfLetter), words + 1);
		if (number <= words) return number;
		words = number;
		if (word.startsWith(EDGE)) remember(atEdges, afterEdge(), word.slice(1));
		else remember(anywhere, ROOT, word);
		return words;
	}

	function afterEdge(): number {
		return tree.at(tree.childOf(ROOT, EDGE_SYMBOL), NODE);
	}

	function remember(
		{ ofOne, beforeEdge, ofTwo, goesOn }: Beginnings,
		start: number,
		letters: string,
	): void {
		const [one = "", two = "", three = "", four = ""] = letters;
		const first = symbolOfLetter(one);
		const here = tree.childOf(start, first);
		const node = tree.at(here, NODE);
		ofOne[first] = tree.at(here, WORD);
		if (two === EDGE) beforeEdge[first] = node;
		if (two === "" || two === EDGE) return;
		const pair = first * SYMBOLS + symbolOfLetter(two);
		const there = tree.childOf(node, symbolOfLetter(two));
		ofTwo[pair * 2] = tree.at(there, NODE);
		ofTwo[pair * 2 + 1] = tree.at(there, WORD);
		if (three === EDGE) goesOn.overEdge.add(pair);
		if (three === "" || three === EDGE) return;
		const triple = pair * SYMBOLS + symbolOfLetter(three);
		if (four === "" || four === EDGE) goesOn.inThree.add(triple);
		else goesOn.inFour.add(triple * SYMBOLS + symbolOfLetter(four));
	}

	function find(text: string): readonly Word[] | null {
		const windows = windowsOf(text);
		if (windows === null) return null;
		const found: Word[] = [];
		for (let at = 0; at < text.length; at++) {
			begin(windows, at, anywhere, found);
			if (isEdgeBefore(windows[at] ?? 0, 0)) begin(windows, at, atEdges, found);
		}
		return found;
	}

	function begin(
		windows: Windows,
		at: number,
		{ ofOne, beforeEdge, ofTwo, goesOn }: Beginnings,
		found: Word[],
	): void {
		const window = windows[at] ?? 0;
		const one = firstOf(window);
		const word = ofOne[one];
		if (word) found.push(word);
		if (isEdgeBefore(window, 1) && beforeEdge[one])
			overEdge(windows, at + 1, beforeEdge[one] ?? 0, found);
		const pair = firstTwoOf(window);
		const node = ofTwo[pair * 2];
		if (!node) return;
		const short = ofTwo[pair * 2 + 1];
		if (short) found.push(short);
		if (isEdgeBefore(window, 2) && goesOn.overEdge.has(pair))
			overEdge(windows, at + 2, node, found);
		const triple = firstThreeOf(window);
		if (goesOn.inFour.has(allFourOf(window)) || goesOn.inThree.has(triple))
			walk(windows, at + 3, tree.childOf(node, triple % SYMBOLS), found);
	}

	function overEdge(windows: Windows, at: number, node: number, found: Word[]): void {
		walk(windows, at, tree.childOf(node, EDGE_SYMBOL), found);
	}

	function walk(windows: Windows, from: number, start: Place, found: Word[]): void {
		let place = start;
		for (let at = from; place !== NOWHERE; at++) {
			const word = tree.at(place, WORD);
			if (word !== 0) found.push(word);
			const onward = tree.at(place, ONWARD);
			if (onward === 0) return;
			const node = tree.at(place, NODE);
			const window = windows[at] ?? 0;
			if (isEdgeBefore(window, 0) && (onward & (1 << EDGE_SYMBOL)) !== 0)
				overEdge(windows, at, node, found);
			const symbol = firstOf(window);
			place = (onward & (1 << symbol)) === 0 ? NOWHERE : tree.childOf(node, symbol);
		}
	}

	return { add, find };
}

/** By the first letter, the word of that letter alone and the node it is; by the first two, their node and word. */
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
		ofTwo: new Int32Array(SYMBOLS ** 2 * 2),
		goesOn: { overEdge: markedNumbers(), inThree: markedNumbers(), inFour: markedNumbers() },
	};
}
