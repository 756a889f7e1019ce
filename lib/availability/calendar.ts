import { DAY_MINUTES, type DayNumber, readDate, weekdayOf } from "./civil";
import { type HolidayTable, holidayTableOf } from "./holiday-table";
import { type Schedule, WEEKDAYS } from "./schedule";
import type { Instant } from "./types";
import { readClock, readWindows, type WallWindow } from "./wall-window";
import { type Zone, zoneNamed } from "./zone";

/** A stretch of time in instants. Half-open. */
export type Span = { start: Instant; end: Instant };

/** A day with opening time. `cutoff` is where same-day promises end; `firstEnd` closes the first window. */
export type BusinessDay = Span & { cutoff: Instant; firstEnd: Instant; spans: readonly Span[] };

/**
 * A schedule made ready for questions, with everything already found out about its days. `mixed` weeks
 * open and close by themselves; the others change only by exceptions and holidays.
 */
export type Calendar = {
	zone: Zone;
	week: readonly WallWindow[][];
	rhythm: "never" | "always" | "mixed";
	exceptions: ReadonlyMap<DayNumber, readonly WallWindow[]>;
	exceptionDays: readonly DayNumber[];
	holidays: HolidayTable | null;
	cutoff: number | null;
	promiseMinutes: number;
	days: Map<DayNumber, BusinessDay | null>;
	blocks: Map<number, readonly Span[]>;
};

const byObject = new WeakMap<Schedule, Calendar>();
/** Equal schedules that arrive as separate objects share one calendar. */
const byText = new Map<string, Calendar>();
const TEXTS_LIMIT = 2_000;

/** A schedule is a value: change one by making another, or the old answers stay. */
export function calendarOf(schedule: Schedule): Calendar {
	const kept = byObject.get(schedule);
	if (kept) return kept;
	const text = JSON.stringify(schedule);
	const calendar = byText.get(text) ?? buildCalendar(schedule);
	if (byText.size >= TEXTS_LIMIT) byText.clear();
	byText.set(text, calendar);
	byObject.set(schedule, calendar);
	return calendar;
}

function buildCalendar(schedule: Schedule): Calendar {
	const week = WEEKDAYS.map((day) => readWindows(schedule.week[day]));
	const exceptions = new Map(
		schedule.exceptions.map(({ date, windows }) => [readDate(date) ?? 0, readWindows(windows)]),
	);
	return {
		zone: zoneNamed(schedule.zone),
		week,
		rhythm: rhythmOf(week),
		exceptions,
		exceptionDays: [...exceptions.keys()].sort((a, b) => a - b),
		holidays: schedule.holidays && holidayTableOf(schedule.holidays),
		cutoff: schedule.cutoff ? readClock(schedule.cutoff) : null,
		promiseMinutes: schedule.promise_minutes_after_opening,
		days: new Map(),
		blocks: new Map(),
	};
}

function rhythmOf(week: readonly WallWindow[][]): Calendar["rhythm"] {
	if (week.every((windows) => windows.length === 0)) return "never";
	return week.every(isWholeDay) ? "always" : "mixed";
}

function isWholeDay(windows: readonly WallWindow[]): boolean {
	let covered = 0;
	for (const { start, end } of windows) if (start <= covered) covered = Math.max(covered, end);
	return covered >= DAY_MINUTES;
}

/** The windows the week or an exception gives a date, before holidays. */
export function plannedWindows(calendar: Calendar, day: DayNumber): readonly WallWindow[] {
	return calendar.exceptions.get(day) ?? calendar.week[weekdayOf(day)] ?? [];
}
