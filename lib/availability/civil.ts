/**
 * Dates of the Gregorian calendar as day numbers: days since 1970-01-01, no zone. Arithmetic after
 * Howard Hinnant's "chrono-compatible low-level date algorithms".
 */
export type DayNumber = number;

export type CivilDate = { year: number; month: number; day: number };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const DAY_MINUTES = 24 * 60;

const DAYS_TO_MARCH_YEAR_ZERO = 719_468;
const DAYS_IN_ERA = 146_097;

export function dayNumberOf({ year, month, day }: CivilDate): DayNumber {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_MARCH_YEAR_ZERO;
}

export function civilDateOf(dayNumber: DayNumber): CivilDate {
	const shifted = dayNumber + DAYS_TO_MARCH_YEAR_ZERO;
	const era = Math.floor(shifted / DAYS_IN_ERA);
	const dayOfEra = shifted - era * DAYS_IN_ERA;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
	};
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(dayNumber: DayNumber): number {
	return (((dayNumber + 3) % 7) + 7) % 7;
}

export function yearOf(dayNumber: DayNumber): number {
	return civilDateOf(dayNumber).year;
}

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Null for anything that is not a date of the calendar, such as 2026-02-30. */
export function readDate(text: string): DayNumber | null {
	const parts = CALENDAR_DATE.exec(text);
	if (!parts) return null;
	const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
	if (date.month < 1 || date.month > 12 || date.day < 1) return null;
	const dayNumber = dayNumberOf(date);
	return civilDateOf(dayNumber).day === date.day ? dayNumber : null;
}

export function writeDate(dayNumber: DayNumber): string {
	const { year, month, day } = civilDateOf(dayNumber);
	return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(value: number): string {
	return value < 10 ? `0${value}` : String(value);
}
