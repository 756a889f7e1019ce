import { describe, expect, it } from "vitest";
import { distinct } from "./distinct";

describe("gathering numbers", () => {
	it("gives each once, in the order they came", () => {
		const { add, taken } = distinct(10);
		for (const number of [7, 3, 7, 0, 3]) add(number);
		expect(taken()).toEqual([7, 3, 0]);
	});

	it("begins anew after every gathering, however many there were", () => {
		const { add, taken } = distinct(4);
		for (let round = 0; round < 1_000; round++) {
			add(round % 4);
			add(3);
			expect(taken()).toEqual(round % 4 === 3 ? [3] : [round % 4, 3]);
		}
	});
});
