import { calendarOf } from "./calendar";
import { MINUTE_MS } from "./civil";
import { BLOCK_DAYS, blockAfter, blockOfInstant } from "./horizon";
import { openingsBetween, openSpansIn } from "./openings";
import type { Schedule } from "./schedule";
import type { Instant } from "./types";

/** A deadline further away than this is not a deadline, and the search for it must end. */
const LONGEST_YEARS = 100;
const LONGEST_BLOCKS = Math.ceil((LONGEST_YEARS * 366) / BLOCK_DAYS);

/**
 * The earliest instant by which so many minutes of opening time have passed; `at` itself for none.
 * Null when they never do, or not within a hundred years.
 */
export function addBusinessMinutes(
	schedule: Schedule,
	at: Instant,
	minutes: number,
): Instant | null {
	if (minutes <= 0) return at;
	const calendar = calendarOf(schedule);
	let left = minutes * MINUTE_MS;
	const last = blockOfInstant(at) + LONGEST_BLOCKS;
	let first = blockOfInstant(at);
	for (let block: number | null = first; block !== null && block <= last; ) {
		for (const span of openSpansIn(calendar, block)) {
			const start = Math.max(span.start, at);
			if (start >= span.end) continue;
			if (left <= span.end - start) return start + left;
			left -= span.end - start;
			first = block;
		}
		block = calendar.rhythm === "always" ? block + 1 : blockAfter(calendar, { first, block });
	}
	return null;
}

/** Minutes of opening time between two instants, fractions included; 0 when they are out of order. */
export function businessMinutesBetween(schedule: Schedule, from: Instant, to: Instant): number {
	const openings = openingsBetween(schedule, from, to);
	return openings.reduce((total, { start, end }) => total + (end - start) / MINUTE_MS, 0);
}
