import fc from "fast-check";
import { readDate, writeDate } from "./civil";
import { HOLIDAY_TYPES } from "./holiday-table";
import type { Schedule } from "./schedule";

/** For tests only: random schedules, asked about near the moments at which calendars go wrong. */
export type OracleCase = {
	schedule: Schedule;
	/** A whole minute; the instants asked about lie in the days after it. */
	base: number;
	/** Shares of those days. */
	asked: number[];
	minutes: number;
};

/** Changes at night, at midnight, by half an hour, twice around Ramadan, and none at all. */
export const ORACLE_ZONES = [
	"Europe/Berlin",
	"Europe/London",
	"America/New_York",
	"America/Havana",
	"America/Santiago",
	"Africa/Cairo",
	"Africa/Casablanca",
	"Asia/Beirut",
	"Asia/Jerusalem",
	"Asia/Kathmandu",
	"Australia/Lord_Howe",
	"Pacific/Auckland",
	"Pacific/Chatham",
];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const YEARS = { min: 1_704_067_200_000, max: 1_924_905_600_000 };

/** Days at whose clock changes, holidays and eves a calendar is most likely to be wrong. */
const TRYING_DAYS = [
	"2024-03-31",
	"2025-03-09",
	"2025-11-02",
	"2026-10-25",
	"2026-04-24",
	"2026-10-29",
	"2027-03-28",
	"2028-09-03",
	"2026-10-04",
	"2027-04-04",
	"2026-02-15",
	"2026-03-22",
	"2025-12-24",
	"2026-12-31",
	"2026-09-20",
	"2026-04-01",
	"2026-03-19",
	"2026-05-26",
];

const tryingDay = fc.constantFrom(...TRYING_DAYS).map((date) => (readDate(date) ?? 0) * DAY);
const anyDay = fc.integer(YEARS).map((at) => Math.floor(at / MINUTE) * MINUTE);
const base = fc
	.tuple(
		fc.oneof({ weight: 3, arbitrary: tryingDay }, { weight: 1, arbitrary: anyDay }),
		fc.integer({ min: -3 * 1440, max: 0 }),
	)
	.map(([day, minutes]) => day + minutes * MINUTE);

/** Cut points of one day in order become its windows; now and then the last runs past midnight. */
function windowsOn(step: number): fc.Arbitrary<[string, string][]> {
	const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1440 / step }), { maxLength: 6 });
	return fc.tuple(cuts, fc.double({ min: 0, max: 0.99, noNaN: true })).map(([points, past]) => {
		const minutes = points.map((point) => point * step).sort((a, b) => a - b);
		const windows: [string, string][] = [];
		while (minutes.length > 1) windows.push([clock(minutes.shift()), clock(minutes.shift())]);
		const left = minutes[0];
		if (left === undefined || left === 0 || left === 1440 || past < 0.4) return windows;
		return [...windows, [clock(left), clock(Math.floor(past * left))]];
	});
}

function clock(minutes = 0): string {
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}

const touching = fc.constant<[string, string][]>([
	["20:00", "24:00"],
	["00:00", "08:00"],
	["08:00", "12:00"],
]);
const office = fc.constant<[string, string][]>([["09:00", "18:00"]]);
const whole = fc.constant<[string, string][]>([["00:00", "24:00"]]);
const night = fc.constantFrom<[string, string][]>(
	[["01:30", "02:30"]],
	[["02:15", "02:45"]],
	[
		["00:00", "01:00"],
		["23:00", "24:00"],
	],
	[["22:00", "06:00"]],
	[["23:30", "00:30"]],
);
const day = fc.oneof(
	fc.constant<[string, string][]>([]),
	office,
	office,
	windowsOn(1),
	windowsOn(15),
	windowsOn(60),
	touching,
	whole,
	night,
);

const week = fc.oneof(
	{ weight: 6, arbitrary: fc.record(sevenDays(day)) },
	{ weight: 1, arbitrary: fc.record(sevenDays(fc.constant<[string, string][]>([]))) },
	{ weight: 1, arbitrary: fc.record(sevenDays(whole)) },
);

function sevenDays<T>(arbitrary: T) {
	return {
		mon: arbitrary,
		tue: arbitrary,
		wed: arbitrary,
		thu: arbitrary,
		fri: arbitrary,
		sat: arbitrary,
		sun: arbitrary,
	};
}

const holidays = fc.oneof(
	fc.constant(null),
	fc.record({
		country: fc.constantFrom("DE", "US", "IL", "TR", "AE", "NZ", "CN"),
		types: fc.subarray([...HOLIDAY_TYPES], { minLength: 1 }),
	}),
	fc.constant({ country: "DE", region: "BE" }),
	fc.constant({ country: "IL" }),
);

function exceptionsNear(at: number) {
	const exception = fc.tuple(fc.integer({ min: -3, max: 12 }), day);
	return fc
		.uniqueArray(exception, { maxLength: 5, selector: ([days]) => days })
		.map((list) =>
			list.map(([days, windows]) => ({ date: writeDate(Math.floor(at / DAY) + days), windows })),
		);
}

export const arbitraryCase: fc.Arbitrary<OracleCase> = base.chain((at) =>
	fc.record({
		schedule: fc.record({
			zone: fc.constantFrom(...ORACLE_ZONES),
			week,
			holidays,
			exceptions: exceptionsNear(at),
			cutoff: fc.option(
				fc.oneof(
					fc.constant("16:00"),
					fc.integer({ min: 0, max: 1440 }).map((minutes) => clock(minutes)),
				),
			),
			promise_minutes_after_opening: fc.oneof(fc.constant(60), fc.integer({ min: 0, max: 1440 })),
		}),
		base: fc.constant(at),
		asked: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 6, maxLength: 6 }),
		minutes: fc.oneof(fc.constant(360), fc.integer({ min: 0, max: 3000 })),
	}),
);
