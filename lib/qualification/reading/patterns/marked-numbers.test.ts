import { describe, expect, it } from "vitest";
import { markedNumbers } from "./marked-numbers";

describe("marked numbers", () => {
	const marks = markedNumbers();
	const NUMBERS = 4_000;
	for (let number = 0; number < NUMBERS; number++) marks.add(number * 4_097);

	it("never deny what was added", () => {
		for (let number = 0; number < NUMBERS; number++) expect(marks.has(number * 4_097)).toBe(true);
	});

	it("deny nearly all of the rest", () => {
		let mistaken = 0;
		for (let number = 0; number < NUMBERS; number++) {
			if (marks.has(number * 4_099 + 1)) mistaken += 1;
		}
		expect(mistaken).toBeLessThan(NUMBERS / 10);
	});
});
