import { businessDayOf } from "@/lib/availability/business-day";
import { type BusinessDay, calendarOf, plannedWindows } from "@/lib/availability/calendar";
import { DAY_MS, type DayNumber, MINUTE_MS } from "@/lib/availability/civil";
import { dateWords } from "@/lib/availability/date-words";
import { holidaysOfYear, holidayTableOf } from "@/lib/availability/holiday-table";
import { openSpanAt } from "@/lib/availability/openings";
import { sameDayOf } from "@/lib/availability/promise-due";
import type { Schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import { writeClock } from "@/lib/availability/wall-window";
import { localDayOf, localTimeOf, zoneNamed } from "@/lib/availability/zone";
import { zoneLetters } from "@/lib/availability/zone-words";

/** Why a capture at this instant is promised what it is, rule by rule, for an admin. */
export function reasonFor(schedule: Schedule, at: Instant): string[] {
	const calendar = calendarOf(schedule);
	const zone = zoneNamed(schedule.zone);
	const clock = (instant: Instant) =>
		`${writeClock(Math.floor(localTimeOf(zone, instant) / MINUTE_MS))} ${zoneLetters(zone, instant)}`;
	const today = localDayOf(zone, at);
	const open = openSpanAt(calendar, at);
	const lines = [presence(schedule, { at, today, clock, isOpen: open !== null })];
	const sameDay = sameDayOf(calendar, at);
	if (sameDay) return [...lines, cutoffAhead(schedule, sameDay, clock), byClosing(sameDay, clock)];
	const begun = businessDayOf(calendar, today);
	if (begun && begun.start <= at) lines.push(cutoffPassed(schedule, begun, clock));
	return [...lines, nextMorningOf(schedule, at, clock)];
}

type Clock = (instant: Instant) => string;

function presence(
	schedule: Schedule,
	{ at, today, clock, isOpen }: { at: Instant; today: DayNumber; clock: Clock; isOpen: boolean },
): string {
	const date = sayDate(today);
	if (isOpen) return `Open: ${clock(at)} on ${date} lies inside a window.`;
	const why = closedBecause(schedule, today);
	return `Closed: ${clock(at)} on ${date} lies outside every window${why ? ` (${why})` : ""}.`;
}

function cutoffAhead(schedule: Schedule, day: BusinessDay, clock: Clock): string {
	return `The cut-off of this business day, ${cutoffWords(schedule, day, clock)}, is still ahead, so today can be promised.`;
}

function cutoffPassed(schedule: Schedule, day: BusinessDay, clock: Clock): string {
	return `The cut-off of this business day, ${cutoffWords(schedule, day, clock)}, has passed, so today is not promised any more.`;
}

function byClosing(day: BusinessDay, clock: Clock): string {
	return `Promised: today before closing at ${clock(day.end)}.`;
}

/** Which of the two came first: the set time, or two hours before closing. */
function cutoffWords(schedule: Schedule, day: BusinessDay, clock: Clock): string {
	const said = clock(day.cutoff);
	if (!schedule.cutoff) return `${said}, which is closing because none is set`;
	if (said.startsWith(schedule.cutoff)) return `${said} as set`;
	return `${said}, two hours before closing at ${clock(day.end)}`;
}

const SEARCH_DAYS = 400;

function nextMorningOf(schedule: Schedule, at: Instant, clock: Clock): string {
	const calendar = calendarOf(schedule);
	const first = localDayOf(zoneNamed(schedule.zone), at) - 2;
	const days = Array.from({ length: SEARCH_DAYS }, (_, index) => first + index);
	const day = days.find((one) => (businessDayOf(calendar, one)?.start ?? -Infinity) > at);
	const next = day === undefined ? null : businessDayOf(calendar, day);
	if (day === undefined || !next) {
		return "No later opening was found, so no time is promised: set weekly hours.";
	}
	const minutes = schedule.promise_minutes_after_opening;
	const due = Math.min(next.start + minutes * MINUTE_MS, next.firstEnd);
	const cap = due === next.firstEnd ? ", at the latest the end of its first window" : "";
	return `Promised: the first business day that has not begun, ${sayDate(day)}. It opens at ${clock(next.start)}; plus ${minutes} minutes${cap} makes ${clock(due)}.`;
}

export type DayShown = {
	date: DayNumber;
	/** "09:00–13:00, 14:00–18:00", or "Closed". */
	windows: string;
	minutes: number;
	note: string | null;
};

/** The opening time of a date as it really comes out, with the holiday or exception behind it. */
export function dayShown(schedule: Schedule, date: DayNumber): DayShown {
	const zone = zoneNamed(schedule.zone);
	const spans = businessDayOf(calendarOf(schedule), date)?.spans ?? [];
	const clock = (instant: Instant) =>
		writeClock(Math.floor(localTimeOf(zone, instant) / MINUTE_MS));
	const minutes = spans.reduce((sum, { start, end }) => sum + (end - start) / MINUTE_MS, 0);
	const windows = spans.map(({ start, end }) => `${clock(start)}–${clock(end)}`).join(", ");
	return { date, windows: windows || "Closed", minutes, note: closedBecause(schedule, date) };
}

/** The exception of this date, or the holiday on it. */
export function closedBecause(schedule: Schedule, day: DayNumber): string | null {
	const wanted = new Date(day * DAY_MS).toISOString().slice(0, 10);
	const exception = schedule.exceptions.find(({ date }) => date === wanted);
	if (exception) return exception.name || "own day";
	if (!schedule.holidays || plannedWindows(calendarOf(schedule), day).length === 0) return null;
	const table = holidayTableOf(schedule.holidays);
	const year = new Date(day * DAY_MS).getUTCFullYear();
	const holiday = [year - 1, year]
		.flatMap((one) => [...holidaysOfYear(table, one)])
		.find(({ start, end }) => start < (day + 1) * DAY_MS && end > day * DAY_MS);
	return holiday?.name ?? null;
}

export function sayDate(day: DayNumber): string {
	return dateWords(day, { language: "en", withYear: true }).date;
}
