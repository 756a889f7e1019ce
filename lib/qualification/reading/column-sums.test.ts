import { describe, expect, it } from "vitest";
import { COLUMNS, columnSums, letteredColumnSums } from "./column-sums";
import { SUBJECTS } from "./dimensions/scored/subjects";
import { OUTCOMES } from "./intent/subjects/topics";
import { letterOf, weightAt } from "./lettered-weights";

/** A table of four rows in which no two weights of a column are alike. */
const TABLE = Array.from({ length: 4 * COLUMNS }, (_, at) => ((at * 5) % 41) - 20);
const ROWS = [3, 0, 2];
const expected = Array.from({ length: COLUMNS }, (_, column) =>
	ROWS.reduce((sum, row) => sum + (TABLE[row * COLUMNS + column] ?? 0), 0),
);

describe("sums of columns", () => {
	it("are those of the rows named, of weights in bytes", () => {
		expect([...columnSums(Int8Array.from(TABLE), ROWS)]).toEqual(expected);
	});

	it("are those of the rows named, of weights in letters", () => {
		const letters = TABLE.map(letterOf).join("");
		expect(weightAt(letters, 1)).toBe(TABLE[1]);
		expect([...letteredColumnSums(letters, ROWS)]).toEqual(expected);
	});

	it("have a column for each fact of the tables that were trained", () => {
		expect(SUBJECTS).toHaveLength(COLUMNS);
		expect(OUTCOMES).toHaveLength(COLUMNS);
	});

	it("of no row are nothing", () => {
		expect([...columnSums(Int8Array.from(TABLE), [])]).toEqual(Array(COLUMNS).fill(0));
	});
});
