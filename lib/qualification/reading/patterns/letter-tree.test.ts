import { describe, expect, it } from "vitest";
import { letterTree, NODE, NOWHERE, ONWARD, type Place, WORD } from "./letter-tree";

const SYMBOLS = 64;

describe("a tree of letters", () => {
	it("knows a word by its first number", () => {
		const { put } = letterTree(SYMBOLS);
		expect(put([3, 4], 1)).toBe(1);
		expect(put([3], 2)).toBe(2);
		expect(put([3, 4], 3)).toBe(1);
	});

	it("tells of a node its word and what may follow, and of no node nothing", () => {
		const tree = letterTree(SYMBOLS);
		tree.put([3, 40], 7);
		const three = tree.childOf(0, 3);
		expect(tree.at(three, WORD)).toBe(0);
		expect(tree.at(three, ONWARD)).toBe(1 << (40 % 32));
		const end = tree.childOf(tree.at(three, NODE), 40);
		expect([tree.at(end, WORD), tree.at(end, ONWARD)]).toEqual([7, 0]);
		expect(tree.childOf(0, 4)).toBe(NOWHERE);
		expect(tree.at(NOWHERE, WORD) + tree.at(NOWHERE, ONWARD)).toBe(0);
	});

	it("keeps every word as it grows", () => {
		const tree = letterTree(SYMBOLS);
		const words = Array.from({ length: 20_000 }, (_, at) => [
			at % 61,
			(at >> 3) % 59,
			at % 7,
			at >> 9,
		]);
		const numbers = words.map((word, at) => tree.put(word, at + 1));
		for (const [at, word] of words.entries()) {
			let place: Place = NOWHERE;
			for (const symbol of word) place = tree.childOf(tree.at(place, NODE), symbol);
			expect(tree.at(place, WORD)).toBe(numbers[at]);
		}
	});
});
