import Holidays, { type HolidaysTypes } from "date-holidays";
import { DAY_MS, type DayNumber, HOUR_MS, MINUTE_MS, yearOf } from "./civil";
import { findHolidayPlace, type HolidayPlace } from "./region";
import type { WallWindow } from "./wall-window";

export const HOLIDAY_TYPES = ["public", "bank", "optional", "observed", "school"] as const;
export type HolidayType = (typeof HOLIDAY_TYPES)[number];

export type HolidayChoice = { country: string; region?: string; types?: readonly HolidayType[] };

/** A holiday on the wall clock of the team: milliseconds since 1970-01-01T00:00 on that clock. */
export type Holiday = { start: number; end: number; name: string; type: HolidayType };

export type HolidayTable = {
	source: Holidays;
	years: Map<number, Holiday[]>;
	closures: Map<DayNumber, readonly WallWindow[]>;
};

const LIBRARY_TYPES = {
	public: "public",
	bank: "bank",
	optional: "optional",
	observed: "observance",
	school: "school",
} as const satisfies Record<HolidayType, HolidaysTypes.HolidayType>;

const OWN_TYPES: Record<HolidaysTypes.HolidayType, HolidayType> = {
	public: "public",
	bank: "bank",
	optional: "optional",
	observance: "observed",
	school: "school",
};

/** The library's rules are not meant for years outside these. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
/** No holiday of the library lasts longer, so a date's holidays began at most so many days ago. */
const LONGEST_DAYS = 20;

const tables = new Map<string, HolidayTable>();
const TABLES_LIMIT = 500;
const CLOSURES_LIMIT = 5_000;

/** Tables are shared by all schedules that name the same place and types. */
export function holidayTableOf(choice: HolidayChoice): HolidayTable {
	const place = findHolidayPlace(choice);
	if (!place) throw new RangeError(`No holidays are known for ${choice.country}.`);
	const types = HOLIDAY_TYPES.filter((type) => (choice.types ?? ["public"]).includes(type));
	const key = `${place.country} ${place.state} ${place.region} ${types}`;
	const kept = tables.get(key);
	if (kept) return kept;
	if (tables.size >= TABLES_LIMIT) tables.clear();
	const table = { source: sourceOf(place, types), years: new Map(), closures: new Map() };
	tables.set(key, table);
	return table;
}

/** Holidays that begin in this year, in order. */
export function holidaysOfYear(table: HolidayTable, year: number): readonly Holiday[] {
	const kept = table.years.get(year);
	if (kept) return kept;
	const holidays = year < FIRST_YEAR || year > LAST_YEAR ? [] : readYear(table.source, year);
	table.years.set(year, holidays);
	return holidays;
}

/** What holidays close of one date, in minutes of that date's clock; may reach beyond its ends. */
export function closuresOn(table: HolidayTable, day: DayNumber): readonly WallWindow[] {
	const kept = table.closures.get(day);
	if (kept) return kept;
	if (table.closures.size >= CLOSURES_LIMIT) table.closures.clear();
	const closures = findClosures(table, day);
	table.closures.set(day, closures);
	return closures;
}

/** One shared value, so that the many dates without holidays cost nothing. */
const NO_CLOSURES: readonly WallWindow[] = [];

function findClosures(table: HolidayTable, day: DayNumber): readonly WallWindow[] {
	const midnight = day * DAY_MS;
	const years = new Set([yearOf(day - LONGEST_DAYS), yearOf(day), yearOf(day + 1)]);
	const touching = [...years]
		.flatMap((year) => holidaysOfYear(table, year))
		.filter(({ start, end }) => start < midnight + DAY_MS && end > midnight)
		.sort((a, b) => a.start - b.start);
	if (touching.length === 0) return NO_CLOSURES;
	const closures: WallWindow[] = [];
	for (const holiday of touching) {
		const start = (holiday.start - midnight) / MINUTE_MS;
		const end = (holiday.end - midnight) / MINUTE_MS;
		const last = closures.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else closures.push({ start, end });
	}
	return closures;
}

/** In the zone UTC the library's instants are exactly the wall clock, wherever the server stands. */
function sourceOf(place: HolidayPlace, types: readonly HolidayType[]): Holidays {
	return new Holidays(place, {
		timezone: "UTC",
		types: types.map((type) => LIBRARY_TYPES[type]),
	});
}

function readYear(source: Holidays, year: number): Holiday[] {
	return source.getHolidays(year).map((holiday) => ({
		start: onTheHour(holiday.start.getTime()),
		end: onTheHour(holiday.end.getTime()),
		name: holiday.name,
		type: OWN_TYPES[holiday.type],
	}));
}

/**
 * The library reckons on the server's own clock: where that skips midnight, a day starts at 01:00 and an
 * eve at 19:00. No rule of its data begins or ends at either hour.
 */
function onTheHour(wall: number): number {
	const hour = Math.floor(wall / HOUR_MS) % 24;
	return hour === 1 || hour === 19 ? wall - HOUR_MS : wall;
}
