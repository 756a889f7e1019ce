import Holidays, { type HolidaysTypes } from "date-holidays";
import type { Schedule } from "./schedule";

/** For tests only: holidays as the library's own instants in the schedule's zone, nothing of this room. */
const NAMES = {
	public: "public",
	bank: "bank",
	optional: "optional",
	observed: "observance",
	school: "school",
} as const satisfies Record<string, HolidaysTypes.HolidayType>;

const DAY = 86_400_000;
const sources = new Map<string, Holidays>();
const years = new Map<string, { start: number; end: number }[]>();

/** Whether a minute lies inside a holiday, for the minutes between two instants. */
export function holidayMinutes(
	{ zone, holidays }: Schedule,
	{ start, end }: { start: number; end: number },
): (at: number) => boolean {
	if (!holidays) return () => false;
	const { country, region } = holidays;
	const types = (holidays.types ?? ["public"]).map((type) => NAMES[type]);
	const key = [country, region, zone, ...types].join(" ");
	const found = sources.get(key);
	const place = region ? { country, state: region } : { country };
	const source = found ?? new Holidays(place, { timezone: zone, types });
	sources.set(key, source);
	const near = [yearAt(start - 20 * DAY), yearAt(start), yearAt(end), yearAt(end + DAY)]
		.flatMap((year) => holidaysIn(source, { year, key }))
		.filter((holiday) => holiday.end > start && holiday.start < end);
	return (at) => near.some((holiday) => holiday.start <= at && at < holiday.end);
}

function holidaysIn(source: Holidays, { year, key }: { year: number; key: string }) {
	const kept = years.get(`${key} ${year}`);
	if (kept) return kept;
	const list = source
		.getHolidays(year)
		.map(({ start, end }) => ({ start: start.getTime(), end: end.getTime() }));
	years.set(`${key} ${year}`, list);
	return list;
}

function yearAt(at: number): number {
	return Number(new Intl.DateTimeFormat("en", { timeZone: "UTC", year: "numeric" }).format(at));
}
