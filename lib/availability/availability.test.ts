import { describe, expect, it } from "vitest";
import { aSchedule } from "./a-schedule";
import type { Schedule } from "./schedule";
import { type ToldRow, told } from "./told";

function table(schedule: Schedule, rows: ToldRow[]) {
	it.each(rows)("%s (%s)", (_title, at, ...expected) => {
		expect(told(schedule, at)).toEqual(expected);
	});
}

describe("an ordinary week, Monday to Friday 09:00–18:00 in Berlin with cut-off 16:00", () => {
	const [mon, monEnd] = ["2026-11-23T08:00", "2026-11-23T17:00"];
	const [tue, tueEnd] = ["2026-11-24T08:00", "2026-11-24T17:00"];
	table(aSchedule(), [
		[
			"just before opening it is closed and promises this morning",
			"2026-11-23T07:59:59.999Z",
			"closed",
			mon,
			monEnd,
			"2026-11-23T09:00",
		],
		[
			"at opening it is open and promises today",
			"2026-11-23T08:00:00Z",
			"open",
			tue,
			monEnd,
			monEnd,
		],
		[
			"just before the cut-off it promises today",
			"2026-11-23T14:59:59.999Z",
			"open",
			tue,
			monEnd,
			monEnd,
		],
		[
			"at the cut-off it promises tomorrow morning",
			"2026-11-23T15:00:00Z",
			"open_no_same_day",
			tue,
			monEnd,
			"2026-11-24T09:00",
		],
		[
			"just before closing it is still open",
			"2026-11-23T16:59:59.999Z",
			"open_no_same_day",
			tue,
			monEnd,
			"2026-11-24T09:00",
		],
		["at closing it is closed", "2026-11-23T17:00:00Z", "closed", tue, tueEnd, "2026-11-24T09:00"],
		[
			"on Friday evening it promises Monday",
			"2026-11-20T18:00:00Z",
			"closed",
			mon,
			monEnd,
			"2026-11-23T09:00",
		],
		[
			"on the weekend of a clock change it promises Monday in summer time",
			"2027-03-27T12:00:00Z",
			"closed",
			"2027-03-29T07:00",
			"2027-03-29T16:00",
			"2027-03-29T08:00",
		],
	]);
});

describe("a lunch break", () => {
	const day = [
		["09:00", "12:00"],
		["13:00", "18:00"],
	];
	table(aSchedule({ week: { mon: day, tue: day } }), [
		[
			"before the cut-off is closed and still promises today",
			"2026-11-23T11:30:00Z",
			"closed",
			"2026-11-23T12:00",
			"2026-11-23T17:00",
			"2026-11-23T17:00",
		],
		[
			"ends the present opening",
			"2026-11-23T10:59:00Z",
			"open",
			"2026-11-23T12:00",
			"2026-11-23T11:00",
			"2026-11-23T17:00",
		],
	]);
	table(aSchedule({ week: { mon: day, tue: day }, cutoff: "12:15" }), [
		[
			"after the cut-off promises the next morning",
			"2026-11-23T11:30:00Z",
			"closed",
			"2026-11-23T12:00",
			"2026-11-23T17:00",
			"2026-11-24T09:00",
		],
	]);
});

describe("cut-off and promise minutes", () => {
	const short = { exceptions: [{ date: "2026-11-23", windows: [["09:00", "13:00"]] }] };
	table(aSchedule(short), [
		[
			"two hours before a shortened day's closing still promises today",
			"2026-11-23T09:59:59Z",
			"open",
			"2026-11-24T08:00",
			"2026-11-23T12:00",
			"2026-11-23T12:00",
		],
		[
			"the cut-off of a shortened day is two hours before closing",
			"2026-11-23T10:00:00Z",
			"open_no_same_day",
			"2026-11-24T08:00",
			"2026-11-23T12:00",
			"2026-11-24T09:00",
		],
	]);
	table(aSchedule({ cutoff: null }), [
		[
			"without a cut-off the last minute promises today",
			"2026-11-23T16:59:00Z",
			"open",
			"2026-11-24T08:00",
			"2026-11-23T17:00",
			"2026-11-23T17:00",
		],
	]);
	table(
		aSchedule({
			week: {
				mon: [
					["09:00", "09:30"],
					["13:00", "18:00"],
				],
			},
		}),
		[
			[
				"a promise ends with the first window when that is shorter",
				"2026-11-23T07:00:00Z",
				"closed",
				"2026-11-23T08:00",
				"2026-11-23T08:30",
				"2026-11-23T08:30",
			],
		],
	);
	table(aSchedule({ promise_minutes_after_opening: 0 }), [
		[
			"no promise minutes promise the opening itself",
			"2026-11-23T07:00:00Z",
			"closed",
			"2026-11-23T08:00",
			"2026-11-23T17:00",
			"2026-11-23T08:00",
		],
	]);
});
