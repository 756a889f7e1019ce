import { describe, expect, it } from "vitest";
import { instantsOf, lastWeeks, readRange, weeksOf } from "./report-range";

/** Tuesday. */
const clock = { now: Date.parse("2026-03-03T10:15:00+01:00"), zone: "Europe/Berlin" };
const USUAL = { from: "2025-12-15", to: "2026-03-03" };

describe("the range of a report", () => {
	it("is the last twelve weeks, from a Monday on, unless asked otherwise", () => {
		expect(readRange({ from: null, to: null }, clock)).toEqual({ ...USUAL, problem: null });
		expect(lastWeeks(1, clock)).toEqual({ from: "2026-03-02", to: "2026-03-03" });
	});

	it("is what was asked for", () => {
		const asked = { from: "2026-02-01", to: "2026-02-28" };
		expect(readRange(asked, clock)).toEqual({ ...asked, problem: null });
		expect(readRange({ from: "2026-02-01", to: null }, clock)).toEqual({
			from: "2026-02-01",
			to: "2026-03-03",
			problem: null,
		});
	});

	it.each([
		[{ from: "2026-02-30", to: "2026-03-01" }, /exist/],
		[{ from: "yesterday", to: null }, /exist/],
		[{ from: "2026-03-02", to: "2026-03-01" }, /not come after/],
		[{ from: "2000-01-01", to: "2026-03-01" }, /two years/],
	])("is the usual one with a sentence for %j", (asked, problem) => {
		const range = readRange(asked, clock);
		expect(range).toMatchObject(USUAL);
		expect(range.problem).toMatch(problem);
	});

	it("holds whole days of the team's clock, the doubled hour too", () => {
		const { from, to } = instantsOf({ from: "2026-10-25", to: "2026-10-25" }, "Europe/Berlin");
		expect(to - from).toBe(25 * 3_600_000);
	});

	it("touches the weeks it begins and ends in, each from the team's own midnight on", () => {
		expect(weeksOf({ from: "2026-03-22", to: "2026-03-30" }, "Europe/Berlin")).toEqual([
			{ monday: "2026-03-16", at: Date.parse("2026-03-16T00:00+01:00") },
			{ monday: "2026-03-23", at: Date.parse("2026-03-23T00:00+01:00") },
			{ monday: "2026-03-30", at: Date.parse("2026-03-30T00:00+02:00") },
		]);
	});
});
