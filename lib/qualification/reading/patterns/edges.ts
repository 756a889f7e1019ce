/** The children of the nodes of a tree. Nodes are counted from 1; 0 is the root, and "no such child". */
export type Edges = {
	child: (node: number, symbol: number) => number;
	/** The child, made when there is none. */
	grow: (node: number, symbol: number) => number;
	/** No node has a number so high. */
	room: () => number;
};

const FIRST_ROOM = 2 ** 15;
const FULLEST = 0.5;

/**
 * Kept in a table of hashes with open addresses, a key and its child side by side: sixteen bytes for each node, where a row
 * of symbols would take two hundred. `symbols` is a power of two.
 */
export function edges(symbols: number): Edges {
	let pairs = new Int32Array(FIRST_ROOM * 2);
	let mask = FIRST_ROOM - 1;
	/** The top bits of a product are its best mixed. */
	let shift = Math.clz32(mask);
	let nodes = 0;

	/** The place of a key, or the free one where it belongs. Keys are counted from 1. */
	function placeOf(key: number): number {
		let place = Math.imul(key, 0x9e3779b1) >>> shift;
		for (;;) {
			const there = pairs[place * 2];
			if (there === key || there === 0) return place * 2;
			place = (place + 1) & mask;
		}
	}

	function child(node: number, symbol: number): number {
		return pairs[placeOf(node * symbols + symbol + 1) + 1] ?? 0;
	}

	function grow(node: number, symbol: number): number {
		const known = child(node, symbol);
		if (known !== 0) return known;
		if (nodes >= (mask + 1) * FULLEST) makeRoom();
		nodes += 1;
		put(node * symbols + symbol + 1, nodes);
		return nodes;
	}

	function put(key: number, node: number): void {
		const place = placeOf(key);
		pairs[place] = key;
		pairs[place + 1] = node;
	}

	function makeRoom(): void {
		const old = pairs;
		pairs = new Int32Array(old.length * 2);
		mask = mask * 2 + 1;
		shift -= 1;
		for (let place = 0; place < old.length; place += 2) {
			const key = old[place] ?? 0;
			if (key !== 0) put(key, old[place + 1] ?? 0);
		}
	}

	return { child, grow, room: () => mask + 1 };
}
