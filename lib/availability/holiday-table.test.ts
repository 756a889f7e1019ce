import Holidays from "date-holidays";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readDate } from "./civil";
import { closuresOn, holidaysOfYear, holidayTableOf } from "./holiday-table";
import { holidayCountries, holidayRegions } from "./region";

function closed(choice: Parameters<typeof holidayTableOf>[0], date: string) {
	return closuresOn(holidayTableOf(choice), readDate(date) ?? 0);
}

describe("holidays on the wall clock of the team", () => {
	it("close whole dates, from midnight to midnight", () => {
		expect(closed({ country: "DE" }, "2026-12-25")).toEqual([{ start: 0, end: 1440 }]);
		expect(closed({ country: "DE" }, "2026-12-24")).toEqual([]);
	});

	it("differ by region", () => {
		expect(closed({ country: "DE", region: "BE" }, "2026-03-08")).toHaveLength(1);
		expect(closed({ country: "DE", region: "BY" }, "2026-03-08")).toHaveLength(0);
		expect(closed({ country: "DE", region: "BY-A" }, "2026-08-08")).toHaveLength(1);
		expect(closed({ country: "DE", region: "BY" }, "2026-08-08")).toHaveLength(0);
	});

	it("are the public ones unless others are chosen", () => {
		expect(closed({ country: "DE" }, "2026-12-31")).toEqual([]);
		expect(closed({ country: "DE", types: ["bank"] }, "2026-12-31")).toEqual([
			{ start: 840, end: 1440 },
		]);
	});

	it("begin the evening before where their calendar does", () => {
		expect(closed({ country: "IL" }, "2026-09-20")).toEqual([{ start: 1080, end: 2520 }]);
		expect(closed({ country: "IL" }, "2026-09-21")).toEqual([{ start: -360, end: 1080 }]);
	});

	it("that follow on each other are one closure", () => {
		expect(closed({ country: "IL" }, "2026-09-12")).toEqual([{ start: -360, end: 2520 }]);
	});

	it("are read once for each year", () => {
		const table = holidayTableOf({ country: "FR" });
		expect(holidaysOfYear(table, 2027)).toBe(holidaysOfYear(table, 2027));
		expect(holidayTableOf({ country: "fr", types: ["public"] })).toBe(table);
	});

	it("can be read for every country, state and city", () => {
		for (const country of Object.keys(holidayCountries())) {
			for (const region of [undefined, ...Object.keys(holidayRegions(country))]) {
				expect(holidayTableOf({ country, region }).source.getRules().length).toBeGreaterThan(0);
			}
		}
		const own = holidaysOfYear(holidayTableOf({ country: "US", region: "LA-NO" }), 2026);
		expect(own.length).toBe(
			new Holidays("US", "LA", "NO", { types: ["public"] }).getHolidays(2026).length,
		);
	});
});

describe("the server's zone", () => {
	const home = process.env.TZ;
	afterEach(() => {
		process.env.TZ = home;
		vi.resetModules();
	});

	async function everyHolidayIn(zone: string) {
		process.env.TZ = zone;
		vi.resetModules();
		const tables = await import("./holiday-table");
		const types = [...tables.HOLIDAY_TYPES];
		return ["AU", "EG", "CU", "IL", "AL", "AM", "DE", "CL"].map((country) =>
			[2024, 2025, 2026, 2027].map((year) =>
				tables.holidaysOfYear(tables.holidayTableOf({ country, types }), year),
			),
		);
	}

	it.each(["Africa/Cairo", "America/Havana", "America/Santiago", "Pacific/Kiritimati"])(
		"%s moves no holiday, even where it skips midnight",
		async (zone) => {
			expect(await everyHolidayIn(zone)).toEqual(await everyHolidayIn("UTC"));
		},
	);
});
