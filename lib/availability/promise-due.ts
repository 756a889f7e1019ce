import { businessDayOf } from "./business-day";
import type { BusinessDay, Calendar } from "./calendar";
import { type DayNumber, MINUTE_MS } from "./civil";
import { dayAfter } from "./horizon";
import type { Instant } from "./types";
import { localDayOf } from "./zone";

/** A date's opening time can lie so many dates away from what the wall shows. */
const DAYS_AROUND = 2;

/**
 * What a capture may be promised: today before closing while the cut-off is ahead, otherwise shortly
 * after the next business day opens. Null when there is no such day.
 */
export function promiseDueAt(calendar: Calendar, at: Instant): Instant | null {
	return sameDayOf(calendar, at)?.end ?? nextMorning(calendar, at);
}

/** The business day whose cut-off is still ahead, lunch breaks included. */
export function sameDayOf(calendar: Calendar, at: Instant): BusinessDay | null {
	const today = localDayOf(calendar.zone, at);
	for (let day = today - DAYS_AROUND; day <= today + DAYS_AROUND; day += 1) {
		const businessDay = businessDayOf(calendar, day);
		if (businessDay && businessDay.start <= at && at < businessDay.cutoff) return businessDay;
	}
	return null;
}

function nextMorning(calendar: Calendar, at: Instant): Instant | null {
	const first = localDayOf(calendar.zone, at) - DAYS_AROUND;
	// Not a for loop: the bundler loses an imported function that only the loop's last clause calls.
	let day: DayNumber | null = first;
	while (day !== null) {
		const businessDay = businessDayOf(calendar, day);
		if (businessDay && businessDay.start > at) {
			const due = businessDay.start + calendar.promiseMinutes * MINUTE_MS;
			return Math.min(due, businessDay.firstEnd);
		}
		day = dayAfter(calendar, { first, day });
	}
	return null;
}
