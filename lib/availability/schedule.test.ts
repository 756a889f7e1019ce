import { describe, expect, it } from "vitest";
import { DEFAULT_SCHEDULE, schedule } from "./schedule";

const valid = { zone: "Europe/Berlin", week: { mon: [["09:00", "18:00"]] } };

function refusals(changes: Record<string, unknown>): string[] {
	const parsed = schedule.safeParse({ ...valid, ...changes });
	return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

function onMonday(...windows: unknown[]): string[] {
	return refusals({ week: { mon: windows } });
}

describe("a schedule is taken as the contract writes it", () => {
	it("with its default", () => {
		expect(schedule.parse(DEFAULT_SCHEDULE)).toEqual(DEFAULT_SCHEDULE);
	});

	it.each([
		["a window until 24:00", { week: { mon: [["09:00", "24:00"]] } }],
		["a window past midnight", { week: { mon: [["22:00", "06:00"]] } }],
		[
			"a night beside its own morning",
			{
				week: {
					mon: [
						["22:00", "06:00"],
						["05:00", "07:00"],
					],
				},
			},
		],
		[
			"windows that touch",
			{
				week: {
					mon: [
						["12:00", "18:00"],
						["09:00", "12:00"],
					],
				},
			},
		],
		["an exception that closes a leap day", { exceptions: [{ date: "2028-02-29", windows: [] }] }],
		["no holidays", { holidays: null }],
		["a region", { holidays: { country: "DE", region: "BY" } }],
		["a place inside a region", { holidays: { country: "de", region: "by-a" } }],
		["kinds of holidays", { holidays: { country: "DE", types: ["public", "observed"] } }],
		["no cut-off", { cutoff: null }],
		["a zone by an old name", { zone: "Asia/Calcutta" }],
	])("%s", (_title, changes) => {
		expect(refusals(changes)).toEqual([]);
	});
});

describe("a schedule that cannot be kept is refused with what to change", () => {
	it.each([
		[
			[
				["09:00", "13:00"],
				["12:59", "18:00"],
			],
			"week.mon: The windows 09:00–13:00 and 12:59–18:00 overlap: end one where the other starts, or join them.",
		],
		[
			[
				["22:00", "06:00"],
				["23:00", "24:00"],
			],
			"week.mon: The windows 22:00–06:00 and 23:00–24:00 overlap: end one where the other starts, or join them.",
		],
		[
			[["09:00", "09:00"]],
			"week.mon.0: A window cannot end where it starts: write 00:00 to 24:00 for the whole day, or remove it.",
		],
		[[["24:00", "06:00"]], 'week.mon.0.0: "24:00" is not a time of day: write 00:00 to 23:59.'],
		[[["9:00", "18:00"]], 'week.mon.0.0: "9:00" is not a time of day: write 00:00 to 23:59.'],
		[[["09:00", "24:01"]], 'week.mon.0.1: "24:01" is not a time of day: write 00:00 to 24:00.'],
		[[["09:00", "18:60"]], 'week.mon.0.1: "18:60" is not a time of day: write 00:00 to 24:00.'],
		[[[9, 18]], 'week.mon.0.0: A time of day is written as text, such as "09:00".'],
		[["09:00-18:00"], 'week.mon.0: A window is a start and an end, such as ["09:00","18:00"].'],
	])("windows %j", (windows, sentence) => {
		expect(onMonday(...windows)[0]).toBe(sentence);
	});

	it.each([
		[
			{ zone: "Europe/Atlantis" },
			'zone: "Europe/Atlantis" is not a known time zone: use an IANA name such as Europe/Berlin.',
		],
		[
			{ zone: "+01:00" },
			'zone: "+01:00" is not a known time zone: use an IANA name such as Europe/Berlin.',
		],
		[{ zone: undefined }, 'zone: A time zone is written as text, such as "Europe/Berlin".'],
		[
			{ holidays: { country: "ZZ" } },
			'holidays.country: No holidays are known for the country "ZZ": use a two-letter code such as DE.',
		],
		[
			{ holidays: { country: "DK", region: "X" } },
			'holidays.region: "X" is not a region of DK: leave the region out.',
		],
		[
			{ holidays: { country: "DE", types: ["fun"] } },
			'holidays.types.0: "fun" is not a kind of holiday: use public, bank, optional, observed, school.',
		],
		[
			{ exceptions: [{ date: "2026-02-30", windows: [] }] },
			'exceptions.0.date: "2026-02-30" is not a date of the calendar: write YYYY-MM-DD.',
		],
		[
			{
				exceptions: [
					{ date: "2026-02-03", windows: [] },
					{ date: "2026-02-03", windows: [] },
				],
			},
			"exceptions.1.date: 2026-02-03 has two exceptions: keep one, with all its windows.",
		],
		[{ cutoff: "4 pm" }, 'cutoff: "4 pm" is not a time of day: write 00:00 to 24:00.'],
		[
			{ promise_minutes_after_opening: -1 },
			"promise_minutes_after_opening: Promise minutes cannot be negative.",
		],
		[
			{ promise_minutes_after_opening: 1.5 },
			"promise_minutes_after_opening: Promise minutes are a whole number.",
		],
		[{ wek: {} }, ': Unknown field "wek": remove it or mend its name.'],
		[{ week: { monday: [] } }, 'week: Unknown field "monday": remove it or mend its name.'],
	])("%j", (changes, sentence) => {
		expect(refusals(changes)[0]).toBe(sentence);
	});

	it("names the regions to choose from", () => {
		expect(refusals({ holidays: { country: "DE", region: "XX" } })[0]).toMatch(
			/^holidays\.region: "XX" is not a region of DE: use one of BB, BE, BW, BY, BY-A,/,
		);
	});
});
