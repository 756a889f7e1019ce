import { describe, expect, it } from "vitest";
import { wordNeeds } from "./word-needs";

describe("what needs words", () => {
	it("is met when each clause has a word in the text", () => {
		const { add, metBy } = wordNeeds();
		const talk = add([[5], [1, 2, 3], [9]]);
		expect(metBy([5, 2, 9])).toEqual([talk]);
		expect(metBy([5, 9])).toEqual([]);
		expect(metBy([5, 2])).toEqual([]);
		expect(metBy([2, 9])).toEqual([]);
	});

	it("comes in order and once, whatever words stand there and how often", () => {
		const { add, metBy } = wordNeeds();
		const numbers = [add([[2, 4]]), add([[7]]), add([[1], [2, 4]])];
		expect(numbers).toEqual([0, 1, 2]);
		expect(metBy([7, 4, 1, 2, 7, 4])).toEqual(numbers);
	});

	it("is forgotten with the text", () => {
		const { add, metBy } = wordNeeds();
		const number = add([[40], [33]]);
		expect(metBy([33])).toEqual([]);
		expect(metBy([40])).toEqual([]);
		expect(metBy([40, 33])).toEqual([number]);
	});

	it("is never met by words when it needs none", () => {
		const { add, metBy } = wordNeeds();
		add([]);
		expect(metBy([1, 2, 3])).toEqual([]);
	});

	it("is kept however much there is", () => {
		const { add, metBy } = wordNeeds();
		for (let word = 1; word <= 5_000; word++) add([[word], [word + 1, word + 2]]);
		expect(metBy([4_000, 4_002])).toEqual([3_999]);
	});
});
