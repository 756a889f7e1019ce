import { calendarOf } from "./calendar";
import { closingOf, nextOpeningAfter, openSpanAt } from "./openings";
import { promiseDueAt, sameDayOf } from "./promise-due";
import type { Schedule } from "./schedule";
import type { Availability, Instant } from "./types";

/**
 * Whether the team is there, when that changes, and what a capture may be promised. The server's own
 * zone plays no part. Throws RangeError for a schedule that the `schedule` schema would refuse.
 */
export function availabilityAt(schedule: Schedule, at: Instant): Availability {
	const calendar = calendarOf(schedule);
	const nextOpening = nextOpeningAfter(calendar, at);
	const promiseDue = promiseDueAt(calendar, at);
	if (!openSpanAt(calendar, at)) {
		const nextClosing = nextOpening === null ? null : closingOf(calendar, nextOpening);
		return { state: "closed", nextOpening, nextClosing, promiseDue };
	}
	const state = sameDayOf(calendar, at) ? "open" : "open_no_same_day";
	return { state, nextOpening, nextClosing: closingOf(calendar, at), promiseDue };
}
