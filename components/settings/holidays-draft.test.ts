import { describe, expect, it } from "vitest";
import {
	byDate,
	type DraftDay,
	linesOf,
	spanDays,
	treatmentOf,
	withDay,
	withImported,
} from "./holidays-draft";

const OFFICE = [{ start: "09:00", end: "18:00", overnight: false }];
const SHORT = [{ start: "09:00", end: "12:00", overnight: false }];
const TODAY = "2026-11-21";
const eve: DraftDay = { date: "2026-12-24", name: "Christmas Eve", windows: SHORT };

describe("a holiday in the list", () => {
	it("is kept unless a day of our own says otherwise, and that one wins", () => {
		expect(treatmentOf(undefined, OFFICE)).toBe("kept");
		expect(treatmentOf({ ...eve, windows: [] }, OFFICE)).toBe("kept");
		expect(treatmentOf(eve, OFFICE)).toBe("shortened");
		expect(treatmentOf({ ...eve, windows: OFFICE }, OFFICE)).toBe("open");
	});

	it("stands in one line with the day of our own on the same date", () => {
		const holiday = { date: "2026-12-25", name: "Christmas", type: "public", from: null };
		const lines = linesOf([holiday], [eve, { ...eve, date: "2026-12-25" }]);
		expect(
			lines.map(({ date, holiday, own }) => [date, holiday !== null, own !== undefined]),
		).toEqual([
			["2026-12-24", false, true],
			["2026-12-25", true, true],
		]);
	});
});

describe("days of our own", () => {
	it("are one for each date from the first to the last", () => {
		const span = { from: "2026-12-30", to: "2027-01-02", name: " Break ", today: TODAY };
		expect(spanDays(span, [])).toEqual({
			days: ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"].map((date) => ({
				date,
				name: "Break",
				windows: [],
			})),
		});
	});

	it("may be today and may be a single day", () => {
		const span = { from: TODAY, to: "", name: "Move", today: TODAY };
		expect(spanDays(span, OFFICE)).toMatchObject({ days: [{ date: TODAY, windows: OFFICE }] });
	});

	it.each([
		["from", { from: "2026-11-20" }, "has passed"],
		["from", { from: "2026-02-30" }, "date of the calendar"],
		["from", { from: "" }, "date of the calendar"],
		["to", { to: "2026-11-30" }, "before the first"],
		["to", { to: "2029-01-01" }, "more than a year"],
		["name", { name: " " }, "name"],
	])("say beside %s what to change", (field, wrong, words) => {
		const span = { from: "2026-12-01", to: "", name: "Day", today: TODAY, ...wrong };
		const read = spanDays(span, []);
		expect("problems" in read && read.problems[field]).toContain(words);
	});

	it("take the place of an earlier one on the same date", () => {
		expect(withDay([eve], { ...eve, windows: [] })).toEqual([{ ...eve, windows: [] }]);
	});

	it("are never changed by an import", () => {
		const imported = [
			{ date: "2026-12-24", name: "Heiligabend" },
			{ date: "2026-12-23", name: "Betriebsferien" },
		];
		expect(withImported([eve], imported)).toEqual([
			{ date: "2026-12-23", name: "Betriebsferien", windows: [] },
			eve,
		]);
	});

	it("carry the server's sentence by their date", () => {
		expect(
			byDate({ "exceptions.0.name": "Give it a name.", "holidays.region": "No." }, [eve]),
		).toEqual({ "day.2026-12-24": "Give it a name.", "holidays.region": "No." });
	});
});
