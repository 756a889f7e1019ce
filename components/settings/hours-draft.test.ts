import { describe, expect, it } from "vitest";
import {
	type DraftWindow,
	draftWindows,
	type HoursDraft,
	hoursChanges,
	hoursProblems,
	questionOf,
	windowProblems,
	writtenWindows,
} from "./hours-draft";

const window = (start: string, end: string, overnight = false): DraftWindow => ({
	start,
	end,
	overnight,
});
const office = [window("09:00", "18:00")];
const DRAFT: HoursDraft = {
	zone: "Europe/Berlin",
	week: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
	cutoff: "16:00",
	promiseMinutes: "60",
	joinMinutes: "3",
};

describe("a window in the editor", () => {
	it("is asked about when its end is before its start, and never guessed", () => {
		expect(questionOf(window("22:00", "06:00"))).toContain("the next day?");
		expect(windowProblems("week.mon", [window("22:00", "06:00")])).toEqual({
			"week.mon.0": "Answer the question, or change the end.",
		});
	});

	it("is settled once the admin has answered", () => {
		expect(questionOf(window("22:00", "06:00", true))).toBeNull();
		expect(windowProblems("week.mon", [window("22:00", "06:00", true)])).toEqual({});
	});

	it("ends at midnight without a question, but 00:00 to 00:00 is asked about", () => {
		expect(questionOf(window("18:00", "00:00"))).toBeNull();
		expect(questionOf(window("00:00", "00:00"))).toContain("whole day");
	});

	it("comes back from the schedule as it went there", () => {
		const written = [
			["00:00", "24:00"],
			["22:00", "06:00"],
			["09:00", "24:00"],
			["09:00", "18:00"],
		] as const;
		for (const [start, end] of written) {
			const drafted = draftWindows([[start, end]]);
			expect(drafted.map(questionOf)).toEqual([null]);
			expect(writtenWindows(drafted)).toEqual([[start, end]]);
		}
	});

	it.each([
		["", "18:00"],
		["09:00", ""],
	])("needs both times: %s–%s", (start, end) => {
		expect(windowProblems("week.mon", [window(start, end)])).toHaveProperty("week.mon.0");
	});

	it("cannot end where it starts", () => {
		expect(windowProblems("d", [window("09:00", "09:00")])["d.0"]).toContain("cannot end");
	});

	it("may not overlap another of its day; touching is no overlap", () => {
		const overlapping = [window("09:00", "13:00"), window("12:59", "18:00")];
		expect(windowProblems("week.mon", overlapping)["week.mon"]).toBe(
			"09:00–13:00 and 12:59–18:00 overlap: end one where the other starts, or join them.",
		);
		const touching = [window("13:00", "18:00"), window("09:00", "13:00")];
		expect(windowProblems("week.mon", touching)).toEqual({});
	});

	it("overlaps what follows it past midnight", () => {
		const windows = [window("20:00", "06:00", true), window("23:00", "23:30")];
		expect(windowProblems("week.mon", windows)["week.mon"]).toContain("overlap");
	});
});

describe("the hours in the editor", () => {
	it("have no problem as they stand", () => {
		expect(hoursProblems(DRAFT)).toEqual({});
	});

	it("know zones by their old names too", () => {
		expect(hoursProblems({ ...DRAFT, zone: "Asia/Calcutta" })).toEqual({});
	});

	it.each([
		["zone", { zone: "Europe/Atlantis" }],
		["zone", { zone: "+01:00" }],
		["promise_minutes_after_opening", { promiseMinutes: "1441" }],
		["promise_minutes_after_opening", { promiseMinutes: "1.5" }],
		["join_timeout_minutes", { joinMinutes: "0" }],
		["join_timeout_minutes", { joinMinutes: "" }],
		["cutoff", { cutoff: "4 pm" }],
	])("say beside %s what to change", (field, wrong) => {
		expect(Object.keys(hoursProblems({ ...DRAFT, ...wrong }))).toEqual([field]);
	});

	it("name what was changed", () => {
		const changed = { ...DRAFT, week: { ...DRAFT.week, sat: office }, cutoff: "" };
		expect(hoursChanges(DRAFT, changed)).toEqual(["Saturday", "cut-off"]);
		expect(hoursChanges(DRAFT, DRAFT)).toEqual([]);
	});
});
