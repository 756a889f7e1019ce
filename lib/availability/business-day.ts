import type { BusinessDay, Calendar, Span } from "./calendar";
import { plannedWindows } from "./calendar";
import { DAY_MINUTES, DAY_MS, type DayNumber, HOUR_MS, MINUTE_MS } from "./civil";
import { closuresOn } from "./holiday-table";
import type { Instant } from "./types";
import { subtractClosures, type WallWindow } from "./wall-window";
import { piecesOfDay, type Zone } from "./zone";

/** Turnaround that a same-day promise needs before closing. */
const CUTOFF_BEFORE_CLOSING_MS = 2 * HOUR_MS;
const KEPT_DAYS_LIMIT = 5_000;

/** Null for a date without opening time. Windows past midnight belong to the date they start on. */
export function businessDayOf(calendar: Calendar, day: DayNumber): BusinessDay | null {
	const kept = calendar.days.get(day);
	if (kept !== undefined) return kept;
	if (calendar.days.size >= KEPT_DAYS_LIMIT) calendar.days.clear();
	const businessDay = buildBusinessDay(calendar, day);
	calendar.days.set(day, businessDay);
	return businessDay;
}

function buildBusinessDay(calendar: Calendar, day: DayNumber): BusinessDay | null {
	const stretches = windowsOn(calendar, day)
		.map((window) => spansOf(calendar.zone, { day, window }))
		.filter((spans) => spans.length > 0);
	const first = stretches[0];
	if (!first) return null;
	const spans = stretches.flat();
	const start = startOf(first);
	const end = endOf(spans);
	const cutoff =
		calendar.cutoff === null
			? end
			: Math.min(
					clockAt(calendar.zone, { day, minutes: calendar.cutoff }),
					end - CUTOFF_BEFORE_CLOSING_MS,
				);
	return { start, end, cutoff, firstEnd: endOf(first), spans };
}

/** Exceptions win over holidays; a holiday takes whole days, or the hours it covers of an eve. */
function windowsOn(calendar: Calendar, day: DayNumber): readonly WallWindow[] {
	const windows = plannedWindows(calendar, day);
	if (!calendar.holidays || windows.length === 0 || calendar.exceptions.has(day)) return windows;
	const closures = closuresOn(calendar.holidays, day);
	if (closures.length === 0) return windows;
	return subtractClosures(windows, closures.map(closureOf));
}

/** What is closed until midnight does not open again for the tail of the same day's window. */
function closureOf({ start, end }: WallWindow): WallWindow {
	return { start, end: end >= DAY_MINUTES ? Infinity : end };
}

/** The instants at which the wall shows a time inside the window; none in an hour that is skipped. */
function spansOf(zone: Zone, { day, window }: { day: DayNumber; window: WallWindow }): Span[] {
	const today = spansOnDate(zone, { day, window });
	if (window.end <= DAY_MINUTES) return today;
	const tail = { start: window.start - DAY_MINUTES, end: window.end - DAY_MINUTES };
	return [...today, ...spansOnDate(zone, { day: day + 1, window: tail })];
}

function spansOnDate(zone: Zone, { day, window }: { day: DayNumber; window: WallWindow }): Span[] {
	const midnight = day * DAY_MS;
	const spans: Span[] = [];
	for (const piece of piecesOfDay(zone, day)) {
		const start = Math.max(piece.start, midnight + window.start * MINUTE_MS - piece.offset);
		const end = Math.min(piece.end, midnight + window.end * MINUTE_MS - piece.offset);
		if (start < end) spans.push({ start, end });
	}
	return spans;
}

/** The first instant at which the wall shows this time of the date, or a later one. */
function clockAt(zone: Zone, { day, minutes }: { day: DayNumber; minutes: number }): Instant {
	const wall = day * DAY_MS + minutes * MINUTE_MS;
	const pieces = piecesOfDay(zone, day);
	for (const { start, end, offset } of pieces) {
		if (wall < end + offset) return Math.max(start, wall - offset);
	}
	return pieces.at(-1)?.end ?? wall;
}

function startOf(spans: readonly Span[]): Instant {
	return spans.reduce((earliest, { start }) => Math.min(earliest, start), Infinity);
}

function endOf(spans: readonly Span[]): Instant {
	return spans.reduce((latest, { end }) => Math.max(latest, end), -Infinity);
}
