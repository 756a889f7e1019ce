import { DateTime } from "luxon";
import type { Instant } from "@/lib/availability/types";

/** Days of the team's calendar, both included: 2026-03-02 to 2026-03-08. */
export type ReportRange = { from: string; to: string };

/** The range that is shown, and why it is not the one that was asked for. */
export type AskedRange = ReportRange & { problem: string | null };

const USUAL_WEEKS = 12;
const LONGEST_DAYS = 732;

/** What was asked for in the address; anything that cannot be is said in a sentence, and the usual range is shown. */
export function readRange(
	asked: { from: string | null; to: string | null },
	{ now, zone }: { now: Instant; zone: string },
): AskedRange {
	const usual = lastWeeks(USUAL_WEEKS, { now, zone });
	if (!asked.from && !asked.to) return { ...usual, problem: null };
	const from = dayOf(asked.from ?? usual.from);
	const to = dayOf(asked.to ?? usual.to);
	if (!from || !to) return { ...usual, problem: "Choose two days that exist." };
	if (from > to) return { ...usual, problem: "The first day must not come after the last." };
	if (to.diff(from, "days").days > LONGEST_DAYS) {
		return { ...usual, problem: "At most two years can be shown at once." };
	}
	return { from: textOf(from), to: textOf(to), problem: null };
}

/** From a Monday on, the running week included. */
export function lastWeeks(
	weeks: number,
	{ now, zone }: { now: Instant; zone: string },
): ReportRange {
	const today = DateTime.fromMillis(now, { zone });
	return {
		from: textOf(today.startOf("week").minus({ weeks: weeks - 1 })),
		to: textOf(today),
	};
}

/** The instants of the range, half-open, by the team's clock. */
export function instantsOf(
	{ from, to }: ReportRange,
	zone: string,
): { from: Instant; to: Instant } {
	const start = DateTime.fromISO(from, { zone }).startOf("day");
	const end = DateTime.fromISO(to, { zone }).plus({ days: 1 }).startOf("day");
	return { from: start.toMillis(), to: end.toMillis() };
}

/** The weeks that the range touches, oldest first: each Monday and the instant at which it begins by the team's clock. */
export function weeksOf(
	{ from, to }: ReportRange,
	zone: string,
): { monday: string; at: Instant }[] {
	const last = DateTime.fromISO(to, { zone });
	const weeks: { monday: string; at: Instant }[] = [];
	let monday = DateTime.fromISO(from, { zone }).startOf("week");
	while (monday <= last) {
		weeks.push({ monday: textOf(monday), at: monday.toMillis() });
		monday = monday.plus({ weeks: 1 }).startOf("day");
	}
	return weeks;
}

function dayOf(text: string): DateTime | null {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? DateTime.fromISO(text, { zone: "utc" }) : null;
	return day?.isValid ? day : null;
}

function textOf(day: DateTime): string {
	return day.toFormat("yyyy-MM-dd");
}
