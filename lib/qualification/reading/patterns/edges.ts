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
 * Kept in a table of hashes with open addresses: sixteen bytes for each node, where a row of symbols would take a hundred.
 * `symbols` is a power of two.
 */
export function edges(symbols: number): Edges {
	let keys = new Int32Array(FIRST_ROOM);
	let children = new Int32Array(FIRST_ROOM);
	let nodes = 0;

	/** The place of a key, or the free one where it belongs. Keys are counted from 1. */
	function placeOf(key: number): number {
		const mask = keys.length - 1;
		let place = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
		while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
		return place;
	}

	function child(node: number, symbol: number): number {
		return children[placeOf(node * symbols + symbol + 1)] ?? 0;
	}

	function grow(node: number, symbol: number): number {
		const known = child(node, symbol);
		if (known !== 0) return known;
		if (nodes >= keys.length * FULLEST) makeRoom();
		nodes += 1;
		put(node * symbols + symbol + 1, nodes);
		return nodes;
	}

	function put(key: number, node: number): void {
		const place = placeOf(key);
		keys[place] = key;
		children[place] = node;
	}

	function makeRoom(): void {
		const [oldKeys, oldChildren] = [keys, children];
		keys = new Int32Array(oldKeys.length * 2);
		children = new Int32Array(oldKeys.length * 2);
		oldKeys.forEach((key, place) => {
			if (key !== 0) put(key, oldChildren[place] ?? 0);
		});
	}

	return { child, grow, room: () => keys.length };
}
