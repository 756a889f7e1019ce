import { MOST_CLAUSES } from "./needed-words";
import type { Word } from "./word-index";

/** Things that need words, each known by its number, from 0 on. */
export type WordNeeds = {
	/** Adds what needs a word of each clause, the rarest clause first. What needs none is never met. */
	add: (clauses: readonly (readonly Word[])[]) => number;
	/** The numbers of those of which each clause has a word among these, in order. */
	metBy: (words: readonly Word[]) => number[];
};

/** Of an entry in a word's list: a thing that needs the word most, and the entry after it, or 0. */
const ENTRY = { size: 2, thing: 0, next: 1 } as const;
/** Clauses behind the rarest, for each thing: 0, a word below zero, or a place. */
const OTHERS = MOST_CLAUSES - 1;

/**
 * Looked at for every sentence. Nearly all the time goes into waiting for memory: what is asked is kept in few bytes, close
 * together, and the words of a text as a bit for each word there is.
 */
export function wordNeeds(): WordNeeds {
	let isFound = new Int32Array(32);
	/** By word, the first entry of its list; entry 0 is none. */
	let firstOf = new Int32Array(1_024);
	let entries = new Int32Array(1_024);
	let others = new Int32Array(1_024);
	/** Clauses one after the other: a length and so many words. Place 0 is none. */
	let clauses = new Int32Array(1_024);
	let lastEntry = 0;
	let endOfClauses = 1;
	let count = 0;
	/** Things share their clauses: by the words, the place. */
	const places = new Map<string, number>();

	function add(needs: readonly (readonly Word[])[]): number {
		const number = count;
		count += 1;
		others = roomFor(others, count * OTHERS);
		for (const word of needs.flat()) {
			firstOf = roomFor(firstOf, word + 1);
			isFound = roomFor(isFound, (word >>> 5) + 1);
		}
		const [rarest = [], ...rest] = needs;
		for (const word of rarest) list(word, number);
		for (const [at, clause] of rest.entries()) others[number * OTHERS + at] = clauseOf(clause);
		return number;
	}

	function list(word: Word, thing: number): void {
		lastEntry += 1;
		const at = lastEntry * ENTRY.size;
		entries = roomFor(entries, at + ENTRY.size);
		entries[at + ENTRY.thing] = thing;
		entries[at + ENTRY.next] = firstOf[word] ?? 0;
		firstOf[word] = lastEntry;
	}

	function clauseOf(needed: readonly Word[]): number {
		const [only = 0] = needed;
		if (needed.length === 1) return -only;
		const key = needed.join(" ");
		const known = places.get(key);
		if (known !== undefined) return known;
		const place = endOfClauses;
		endOfClauses += 1 + needed.length;
		clauses = roomFor(clauses, endOfClauses);
		clauses[place] = needed.length;
		clauses.set(needed, place + 1);
		places.set(key, place);
		return place;
	}

	function metBy(found: readonly Word[]): number[] {
		const words: Word[] = [];
		for (const word of found) {
			if (stands(word)) continue;
			isFound[word >>> 5] = (isFound[word >>> 5] ?? 0) | (1 << (word & 31));
			words.push(word);
		}
		const met: number[] = [];
		for (const word of words) {
			let entry = firstOf[word] ?? 0;
			for (; entry !== 0; entry = entries[entry * ENTRY.size + ENTRY.next] ?? 0) {
				const thing = entries[entry * ENTRY.size + ENTRY.thing] ?? 0;
				if (isMet(thing)) met.push(thing);
			}
		}
		for (const word of words) isFound[word >>> 5] = 0;
		return inOrder(met);
	}

	function isMet(thing: number): boolean {
		for (let at = thing * OTHERS; at < (thing + 1) * OTHERS; at++) {
			if (!holds(others[at] ?? 0)) return false;
		}
		return true;
	}

	function holds(clause: number): boolean {
		if (clause <= 0) return clause === 0 || stands(-clause);
		const end = clause + (clauses[clause] ?? 0);
		for (let at = clause + 1; at <= end; at++) if (stands(clauses[at] ?? 0)) return true;
		return false;
	}

	function stands(word: Word): boolean {
		return ((isFound[word >>> 5] ?? 0) & (1 << (word & 31))) !== 0;
	}

	return { add, metBy };
}

function roomFor(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
	if (length <= numbers.length) return numbers;
	const larger = new Int32Array(2 * length);
	larger.set(numbers);
	return larger;
}

/** In order, each once: two words of one clause may both stand in a text. */
function inOrder(numbers: number[]): number[] {
	numbers.sort(ascending);
	return numbers.filter((number, at) => number !== numbers[at - 1]);
}

function ascending(one: number, other: number): number {
	return one - other;
}
