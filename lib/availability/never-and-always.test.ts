import { describe, expect, it } from "vitest";
import { aSchedule, instant } from "./a-schedule";
import { availabilityAt } from "./availability";
import { DAY_MS } from "./civil";
import { writeInstant } from "./instant-text";
import type { Schedule } from "./schedule";
import { type ToldRow, told, toTheMinute } from "./told";

function table(schedule: Schedule, rows: ToldRow[]) {
	it.each(rows)("%s (%s)", (_title, at, ...expected) => {
		expect(told(schedule, at)).toEqual(expected);
	});
}

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
	it.each(["2041-05-01", "2041-05-02", "2041-05-03"])(
		"one that opens once over midnight, on %s, finds its end",
		(date) => {
			const once = aSchedule({ week: {}, exceptions: [{ date, windows: [["22:00", "06:00"]] }] });
			const midday = instant(`${date}T12:00:00Z`);
			const openings = [midday - 1000 * DAY_MS, midday].map((at) => availabilityAt(once, at));
			const hour = 3_600_000;
			const expected = { nextOpening: midday + 8 * hour, nextClosing: midday + 16 * hour };
			expect(openings).toEqual([
				expect.objectContaining(expected),
				expect.objectContaining(expected),
			]);
		},
	);

	it("answers a schedule that holidays and exceptions keep closed for years in bounded time", () => {
		const exceptions = Array.from({ length: 900 }, (_, n) => ({
			date: writeInstant(instant("2026-11-23T12:00:00Z") + n * DAY_MS).slice(0, 10),
			windows: [],
		}));
		const closed = availabilityAt(aSchedule({ exceptions }), instant("2026-11-23T10:00:00Z"));
		expect(toTheMinute(closed.nextOpening)).toBe("2029-05-11T07:00");
	});
});
