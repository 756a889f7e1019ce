import { describe, expect, it } from "vitest";
import { aSchedule, instant } from "./a-schedule";
import { addBusinessMinutes, businessMinutesBetween } from "./business-time";
import { openingsBetween } from "./openings";

const week = aSchedule();

describe("adding opening time", () => {
	it.each([
		[
			"none is the instant itself, even when closed",
			"2026-11-22T12:00:00Z",
			0,
			"2026-11-22T12:00:00Z",
		],
		["stays inside the present opening", "2026-11-23T08:00:30Z", 60, "2026-11-23T09:00:30Z"],
		["that fits exactly is due at closing", "2026-11-23T11:00:00Z", 360, "2026-11-23T17:00:00Z"],
		[
			"a minute more goes on at the next opening",
			"2026-11-23T11:00:00Z",
			361,
			"2026-11-24T08:01:00Z",
		],
		["starts at the next opening when closed", "2026-11-20T18:00:00Z", 30, "2026-11-23T08:30:00Z"],
		["runs over many weeks", "2026-11-23T08:00:00Z", 540 * 100, "2027-04-09T16:00:00Z"],
	])("%s", (_title, at, minutes, due) => {
		expect(addBusinessMinutes(week, instant(at), minutes)).toBe(instant(due));
	});

	it("has no answer when the schedule never opens, or opens too little", () => {
		const once = aSchedule({
			week: {},
			exceptions: [{ date: "2026-12-01", windows: [["09:00", "10:00"]] }],
		});
		const at = instant("2026-11-23T08:00:00Z");
		expect(addBusinessMinutes(aSchedule({ week: {} }), at, 1)).toBeNull();
		expect(addBusinessMinutes(once, at, 60)).toBe(instant("2026-12-01T09:00:00Z"));
		expect(addBusinessMinutes(once, at, 61)).toBeNull();
	});
});

describe("counting opening time", () => {
	it("leaves nights and weekends out", () => {
		const from = instant("2026-11-20T16:00:00Z");
		expect(businessMinutesBetween(week, from, instant("2026-11-23T09:30:00Z"))).toBe(150);
	});

	it("is nothing backwards", () => {
		const at = instant("2026-11-23T12:00:00Z");
		expect(businessMinutesBetween(week, at, at - 60_000)).toBe(0);
	});
});

describe("openings in a range", () => {
	it("are cut to the range and joined where windows touch, also across midnight", () => {
		const night = aSchedule({
			week: {
				mon: [["20:00", "24:00"]],
				tue: [
					["00:00", "04:00"],
					["04:00", "06:00"],
				],
			},
		});
		const from = instant("2026-11-23T20:00:00Z");
		const openings = openingsBetween(night, from, instant("2026-11-25T00:00:00Z"));
		expect(openings).toEqual([{ start: from, end: instant("2026-11-24T05:00:00Z") }]);
	});

	it("are joined across the blocks in which they are found", () => {
		const whole = [["00:00", "24:00"]];
		const always = aSchedule({
			week: { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole, sun: whole },
		});
		const [from, to] = [instant("2026-01-01T00:00:00Z"), instant("2027-01-01T00:00:00Z")];
		expect(openingsBetween(always, from, to)).toEqual([{ start: from, end: to }]);
	});
});
