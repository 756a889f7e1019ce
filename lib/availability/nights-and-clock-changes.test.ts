import { describe, expect, it } from "vitest";
import { aSchedule } from "./a-schedule";
import type { Schedule } from "./schedule";
import { type ToldRow, told } from "./told";

function table(schedule: Schedule, rows: ToldRow[]) {
	it.each(rows)("%s (%s)", (_title, at, ...expected) => {
		expect(told(schedule, at)).toEqual(expected);
	});
}

describe("windows past midnight", () => {
	const night = aSchedule({ week: { mon: [["22:00", "06:00"]] }, cutoff: null });
	table(night, [
		[
			"belong to the day they start on",
			"2026-11-24T04:59:00Z",
			"open",
			"2026-11-30T21:00",
			"2026-11-24T05:00",
			"2026-11-24T05:00",
		],
		[
			"end half-open",
			"2026-11-24T05:00:00Z",
			"closed",
			"2026-11-30T21:00",
			"2026-12-01T05:00",
			"2026-11-30T22:00",
		],
		[
			"do not open the early hours of their own date",
			"2026-11-23T04:00:00Z",
			"closed",
			"2026-11-23T21:00",
			"2026-11-24T05:00",
			"2026-11-23T22:00",
		],
	]);
	const closedMonday = aSchedule({
		week: { sun: [["22:00", "06:00"]], mon: [["22:00", "06:00"]] },
		exceptions: [{ date: "2026-11-23", windows: [] }],
		cutoff: null,
	});
	table(closedMonday, [
		[
			"survive into a closed date from the day before",
			"2026-11-23T04:00:00Z",
			"open",
			"2026-11-29T21:00",
			"2026-11-23T05:00",
			"2026-11-23T05:00",
		],
		[
			"close with the date they start on",
			"2026-11-24T03:00:00Z",
			"closed",
			"2026-11-29T21:00",
			"2026-11-30T05:00",
			"2026-11-29T22:00",
		],
	]);
	table(
		aSchedule({ week: { mon: [["20:00", "24:00"]], tue: [["00:00", "04:00"]] }, cutoff: null }),
		[
			[
				"that touch at midnight are one opening, and two business days",
				"2026-11-23T22:00:00Z",
				"open",
				"2026-11-30T19:00",
				"2026-11-24T03:00",
				"2026-11-23T23:00",
			],
		],
	);
});

describe("clock changes in Berlin", () => {
	const sunday = (start: string, end: string) =>
		aSchedule({ week: { sun: [[start, end]] }, cutoff: null });
	table(sunday("02:15", "02:45"), [
		[
			"a window inside the missing hour is not there",
			"2027-03-27T12:00:00Z",
			"closed",
			"2027-04-04T00:15",
			"2027-04-04T00:45",
			"2027-04-04T00:45",
		],
		[
			"a window inside the doubled hour opens",
			"2026-10-25T00:00:00Z",
			"closed",
			"2026-10-25T00:15",
			"2026-10-25T00:45",
			"2026-10-25T01:15",
		],
		[
			"and opens once more an hour later",
			"2026-10-25T00:45:00Z",
			"closed",
			"2026-10-25T01:15",
			"2026-10-25T01:45",
			"2026-10-25T01:45",
		],
	]);
	table(sunday("02:30", "04:00"), [
		[
			"a window that begins in the missing hour begins where the clock goes on",
			"2027-03-28T00:00:00Z",
			"closed",
			"2027-03-28T01:00",
			"2027-03-28T02:00",
			"2027-03-28T02:00",
		],
	]);
	table(sunday("01:00", "04:00"), [
		[
			"a window around the doubled hour lasts an hour longer",
			"2026-10-24T22:00:00Z",
			"closed",
			"2026-10-24T23:00",
			"2026-10-25T03:00",
			"2026-10-25T00:00",
		],
	]);
});
