import { describe, expect, it } from "vitest";
import { aSchedule, instant } from "./a-schedule";
import { availabilityAt } from "./availability";
import { writeInstant } from "./instant-text";
import type { Schedule } from "./schedule";

const said = (at: number | null) => (at === null ? null : writeInstant(at).slice(0, 16));

function told(schedule: Schedule, at: string) {
	const { state, nextOpening, nextClosing, promiseDue } = availabilityAt(schedule, instant(at));
	return [state, said(nextOpening), said(nextClosing), said(promiseDue)];
}

type Row = [title: string, at: string, ...told: (string | null)[]];

function table(schedule: Schedule, rows: Row[]) {
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

describe("schedules at the limits", () => {
	const whole = [["00:00", "24:00"]];
	const always = {
		mon: whole,
		tue: whole,
		wed: whole,
		thu: whole,
		fri: whole,
		sat: whole,
		sun: whole,
	};
	table(aSchedule({ week: {} }), [
		["one that is never open says so", "2026-11-23T10:00:00Z", "closed", null, null, null],
	]);
	table(aSchedule({ week: always, cutoff: null }), [
		[
			"one that never closes has no next opening and no closing",
			"2026-11-23T10:00:00Z",
			"open",
			null,
			null,
			"2026-11-23T23:00",
		],
	]);
	table(
		aSchedule({ week: always, cutoff: null, exceptions: [{ date: "2041-05-01", windows: [] }] }),
		[
			[
				"a far exception ends it",
				"2026-11-23T10:00:00Z",
				"open",
				"2041-05-01T22:00",
				"2041-04-30T22:00",
				"2026-11-23T23:00",
			],
		],
	);
	table(
		aSchedule({ week: {}, exceptions: [{ date: "2041-05-02", windows: [["09:00", "10:00"]] }] }),
		[
			[
				"one that opens once, years from now, finds it",
				"2026-11-23T10:00:00Z",
				"closed",
				"2041-05-02T07:00",
				"2041-05-02T08:00",
				"2041-05-02T08:00",
			],
			["and has nothing after it", "2041-05-02T08:00:00Z", "closed", null, null, null],
		],
	);
	it("answers a schedule that holidays and exceptions keep closed for years in bounded time", () => {
		const exceptions = Array.from({ length: 900 }, (_, n) => ({
			date: writeInstant(instant("2026-11-23T12:00:00Z") + n * 86_400_000).slice(0, 10),
			windows: [],
		}));
		const closed = availabilityAt(aSchedule({ exceptions }), instant("2026-11-23T10:00:00Z"));
		expect(said(closed.nextOpening)).toBe("2029-05-11T07:00");
	});
});
