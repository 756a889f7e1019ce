import { DAY_MINUTES, twoDigits } from "./civil";

/**
 * A window on the wall clock of the day it belongs to, in minutes after that day's midnight. Half-open.
 * An end beyond 1440 lies on the next day's clock.
 */
export type WallWindow = { start: number; end: number };

/** As an admin writes it: "09:00", "18:00". */
export type WrittenWindow = readonly [start: string, end: string];

/** Every minute of the day as it is written, and 24:00. Schedules are read by the thousand. */
const CLOCKS = new Map(
	Array.from({ length: DAY_MINUTES + 1 }, (_, minutes) => [writeClock(minutes), minutes]),
);

/** Minutes after midnight, or null. `24:00` is the end of the day and never a start. */
export function readClock(text: string): number | null {
	return CLOCKS.get(text) ?? null;
}

export function writeClock(minutes: number): string {
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** True for ["22:00","06:00"]: what an editor asks about before it is saved. */
export function runsPastMidnight([start, end]: WrittenWindow): boolean {
	return (readClock(end) ?? 0) < (readClock(start) ?? 0);
}

/** In the order of their starts. Times must have been checked before. */
export function readWindows(written: readonly WrittenWindow[]): WallWindow[] {
	return written.map(readWindow).sort((a, b) => a.start - b.start);
}

function readWindow(written: WrittenWindow): WallWindow {
	const start = readClock(written[0]) ?? 0;
	const end = readClock(written[1]) ?? 0;
	return { start, end: end < start ? end + DAY_MINUTES : end };
}

/** What is left of the windows outside the closures, both in minutes of the same day. */
export function subtractClosures(
	windows: readonly WallWindow[],
	closures: readonly WallWindow[],
): WallWindow[] {
	let left = [...windows];
	for (const closure of closures) left = left.flatMap((window) => subtract(window, closure));
	return left;
}

function subtract(window: WallWindow, closure: WallWindow): WallWindow[] {
	const before = { start: window.start, end: Math.min(window.end, closure.start) };
	const after = { start: Math.max(window.start, closure.end), end: window.end };
	return [before, after].filter(({ start, end }) => start < end);
}
