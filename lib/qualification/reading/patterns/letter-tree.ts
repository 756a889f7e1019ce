/** Where the record of a node stands, until the tree grows. */
export type Place = number;
export const NOWHERE: Place = 0;
export type LetterTree = {
	/** The place of a node's child, or NOWHERE. Nodes are known by numbers; the root is 0. */
	childOf: (node: number, symbol: number) => Place;
	/** Lets the word of this number end with these symbols, unless one does; returns the number of the word that ends there. */
	put: (symbols: readonly number[], word: number) => number;
	/** A field of the record at a place; at NOWHERE each is 0. */
	at: (place: Place, field: Field) => number;
};

/** A record is the key it is found by, and these. */
export type Field = typeof NODE | typeof WORD | typeof ONWARD;
/** The number of the node. */
export const NODE = 1;
/** The number of the word that ends with the node, or 0. */
export const WORD = 2;
/** Of the symbols that go on from the node, a bit each, by the last five bits of the symbol. */
export const ONWARD = 3;
const RECORD = 4;

const FIRST_ROOM = 2 ** 14;
const FULLEST = 0.5;

/**
 * A tree of words, letter by letter, in a table of hashes with open addresses. A look at a node is mostly a wait for
 * memory: what is asked of it stands side by side, and the bits of what goes on spare nearly every look in vain. `symbols` is a
 * power of two.
 */
export function letterTree(symbols: number): LetterTree {
	let records = new Int32Array((FIRST_ROOM + 1) * RECORD);
	let mask = FIRST_ROOM - 1;
	/** The top bits of a product are its best mixed. */
	let shift = Math.clz32(mask);
	let nodes = 0;

	/** The place of a key, or the free one where it belongs. Keys are counted from 1; the first record stays empty. */
	function placeOf(key: number): Place {
		let at = Math.imul(key, 0x9e3779b1) >>> shift;
		for (;;) {
			const place = (at + 1) * RECORD;
			const there = records[place];
			if (there === key || there === 0) return place;
			at = (at + 1) & mask;
		}
	}

	function childOf(node: number, symbol: number): Place {
		const place = placeOf(node * symbols + symbol + 1);
		return records[place] === 0 ? NOWHERE : place;
	}

	function put(word: readonly number[], number: number): number {
		let node = 0;
		let last: Place = NOWHERE;
		for (const symbol of word) {
			if (nodes >= (mask + 1) * FULLEST) {
				makeRoom();
				return put(word, number);
			}
			const key = node * symbols + symbol + 1;
			const place = placeOf(key);
			if (records[place] === 0) {
				nodes += 1;
				records[place] = key;
				records[place + NODE] = nodes;
				if (last !== NOWHERE)
					records[last + ONWARD] = (records[last + ONWARD] ?? 0) | (1 << symbol);
			}
			node = records[place + NODE] ?? 0;
			last = place;
		}
		const known = records[last + WORD] ?? 0;
		if (known !== 0) return known;
		records[last + WORD] = number;
		return number;
	}

	function makeRoom(): void {
		const old = records;
		records = new Int32Array(((mask + 1) * 2 + 1) * RECORD);
		mask = mask * 2 + 1;
		shift -= 1;
		for (let from = RECORD; from < old.length; from += RECORD) {
			const key = old[from] ?? 0;
			if (key !== 0) records.set(old.subarray(from, from + RECORD), placeOf(key));
		}
	}

	return { childOf, put, at: (place, field) => records[place + field] ?? 0 };
}
