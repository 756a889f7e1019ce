import { describe, expect, it } from "vitest";
import { aSchedule } from "./a-schedule";
import type { Schedule } from "./schedule";
import { type ToldRow, told } from "./told";

function table(schedule: Schedule, rows: ToldRow[]) {
	it.each(rows)("%s (%s)", (_title, at, ...expected) => {
		expect(told(schedule, at)).toEqual(expected);
	});
}

describe("exceptions and holidays", () => {
	const berlin = { holidays: { country: "DE", region: "BE" } };
	table(aSchedule(berlin), [
		[
			"the eve of a holiday promises the next business day",
			"2026-12-24T15:30:00Z",
			"open_no_same_day",
			"2026-12-28T08:00",
			"2026-12-24T17:00",
			"2026-12-28T09:00",
		],
		[
			"a holiday on a business day is closed",
			"2026-12-25T10:00:00Z",
			"closed",
			"2026-12-28T08:00",
			"2026-12-28T17:00",
			"2026-12-28T09:00",
		],
	]);
	table(
		aSchedule({ ...berlin, exceptions: [{ date: "2026-12-25", windows: [["10:00", "12:00"]] }] }),
		[
			[
				"an exception opens a holiday",
				"2026-12-25T09:30:00Z",
				"open_no_same_day",
				"2026-12-28T08:00",
				"2026-12-25T11:00",
				"2026-12-28T09:00",
			],
		],
	);
	table(aSchedule({ holidays: { country: "DE", types: ["public", "bank"] } }), [
		[
			"a bank holiday that begins at 14:00 shortens the day",
			"2026-12-24T10:59:00Z",
			"open",
			"2026-12-28T08:00",
			"2026-12-24T13:00",
			"2026-12-24T13:00",
		],
		[
			"and moves its cut-off",
			"2026-12-24T11:00:00Z",
			"open_no_same_day",
			"2026-12-28T08:00",
			"2026-12-24T13:00",
			"2026-12-28T09:00",
		],
	]);
	const long = [["09:00", "20:00"]];
	const israel = aSchedule({
		zone: "Asia/Jerusalem",
		week: { sun: long, mon: [["09:00", "17:00"]], tue: long },
		holidays: { country: "IL" },
		cutoff: null,
	});
	table(israel, [
		[
			"a holiday that begins the evening before closes from that evening",
			"2026-09-20T14:59:00Z",
			"open",
			"2026-09-22T06:00",
			"2026-09-20T15:00",
			"2026-09-20T15:00",
		],
		[
			"and through the next day",
			"2026-09-21T08:00:00Z",
			"closed",
			"2026-09-22T06:00",
			"2026-09-22T17:00",
			"2026-09-22T07:00",
		],
	]);
});

describe("holidays and cut-offs where clocks and dates turn", () => {
	const late = aSchedule({
		week: { thu: [["12:00", "02:00"]] },
		holidays: { country: "DE", types: ["public", "bank"] },
		cutoff: null,
	});
	table(late, [
		[
			"a day that a holiday closes until midnight does not open again after it",
			"2026-12-24T12:00:00Z",
			"open",
			"2026-12-31T11:00",
			"2026-12-24T13:00",
			"2026-12-24T13:00",
		],
	]);
	const hanukkah = aSchedule({
		zone: "Asia/Jerusalem",
		holidays: { country: "IL", types: ["school"] },
	});
	table(hanukkah, [
		[
			"a holiday that began last year still closes",
			"2025-01-01T10:00:00Z",
			"closed",
			"2025-01-03T07:00",
			"2025-01-03T16:00",
			"2025-01-03T08:00",
		],
	]);
	table(aSchedule({ week: { sun: [["01:00", "08:00"]] }, cutoff: "03:00" }), [
		[
			"a cut-off where the doubled hour ends is reached after its second time",
			"2026-10-25T01:59:00Z",
			"open",
			"2026-11-01T00:00",
			"2026-10-25T07:00",
			"2026-10-25T07:00",
		],
		[
			"and no later",
			"2026-10-25T02:00:00Z",
			"open_no_same_day",
			"2026-11-01T00:00",
			"2026-10-25T07:00",
			"2026-11-01T01:00",
		],
	]);
});
