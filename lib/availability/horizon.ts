import type { Calendar } from "./calendar";
import { DAY_MS, type DayNumber } from "./civil";
import type { Instant } from "./types";

/** UTC days whose openings are found together. */
export const BLOCK_DAYS = 3;

/**
 * How far a search goes through ordinary days before only exceptions are left to look at. Five years
 * hold every holiday that the library knows to come around, the four-yearly ones included.
 */
const SEARCH_DAYS = 5 * 366;
const SEARCH_BLOCKS = Math.ceil(SEARCH_DAYS / BLOCK_DAYS);
/** Days around its date in which an exception can change what is open, as UTC days see it. */
const EXCEPTION_REACH_DAYS = 3;

export function blockOfInstant(at: Instant): number {
	return Math.floor(at / (BLOCK_DAYS * DAY_MS));
}

/** The block to look at next. Null when nothing can change any more: no search is endless. */
export function blockAfter(
	calendar: Calendar,
	{ first, block }: { first: number; block: number },
): number | null {
	if (block - first < ordinaryBlocks(calendar)) return block + 1;
	const beginning = (block + 1) * BLOCK_DAYS;
	const day = exceptionFrom(calendar, beginning - EXCEPTION_REACH_DAYS);
	if (day === null) return null;
	return Math.max(block + 1, Math.floor((day - EXCEPTION_REACH_DAYS) / BLOCK_DAYS));
}

/** The date to look at next. Null when no later one can be a business day. */
export function dayAfter(
	calendar: Calendar,
	{ first, day }: { first: DayNumber; day: DayNumber },
): DayNumber | null {
	if (calendar.rhythm !== "never" && day - first < SEARCH_DAYS) return day + 1;
	return exceptionFrom(calendar, day + 1);
}

function ordinaryBlocks({ rhythm, holidays }: Calendar): number {
	if (rhythm === "mixed") return SEARCH_BLOCKS;
	return rhythm === "always" && holidays ? SEARCH_BLOCKS : 0;
}

function exceptionFrom({ exceptionDays }: Calendar, from: DayNumber): DayNumber | null {
	let low = 0;
	let high = exceptionDays.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((exceptionDays[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return exceptionDays[low] ?? null;
}
