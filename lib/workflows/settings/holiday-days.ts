import { DAY_MS, HOUR_MS, MINUTE_MS, readDate, writeDate, yearOf } from "@/lib/availability/civil";
import {
	type HolidayChoice,
	holidaysOfYear,
	holidayTableOf,
} from "@/lib/availability/holiday-table";
import { findHolidayPlace, holidayRegions } from "@/lib/availability/region";
import { writeClock } from "@/lib/availability/wall-window";
import type { HolidayDay, HolidayList } from "@/lib/wire/settings";

export const MONTHS_AHEAD = 24;
/** Twenty-four months, rounded up to days. */
const DAYS_AHEAD = 731;

export type HolidayAsk = { choice: HolidayChoice | null; from: string };

/** Every date of the next 24 months on which a holiday closes the company, or part of the day. */
export function holidayListOf({ choice, from }: HolidayAsk): HolidayList {
	if (!choice) return { days: [], regions: [] };
	const regions = Object.entries(holidayRegions(choice.country.toUpperCase())).map(
		([value, label]) => ({ value, label }),
	);
	return { days: findHolidayPlace(choice) ? daysOf(choice, from) : [], regions };
}

function daysOf(choice: HolidayChoice, from: string): HolidayDay[] {
	const table = holidayTableOf(choice);
	const first = readDate(from) ?? 0;
	const last = first + DAYS_AHEAD;
	const years = Array.from(
		{ length: yearOf(last) - yearOf(first) + 2 },
		(_, index) => yearOf(first) - 1 + index,
	);
	const days = new Map<number, HolidayDay>();
	for (const { start, end, name, type } of years.flatMap((year) => holidaysOfYear(table, year))) {
		for (let day = Math.floor(start / DAY_MS); day * DAY_MS < end; day += 1) {
			if (day < first || day > last) continue;
			const begins = Math.max(0, start - day * DAY_MS);
			const known = days.get(day);
			const starts = begins > 0 ? writeClock(Math.floor(begins / MINUTE_MS)) : null;
			if (known && (known.from === null || starts !== null)) continue;
			if (end - Math.max(start, day * DAY_MS) < HOUR_MS) continue;
			days.set(day, { date: writeDate(day), name, type, from: starts });
		}
	}
	return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
