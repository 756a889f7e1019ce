import { readInstant } from "./instant-text";
import { type Schedule, schedule } from "./schedule";
import type { Instant } from "./types";

/** For tests only: Monday to Friday 09:00–18:00 in Berlin, without holidays unless asked for. */
export function aSchedule(changes: Record<string, unknown> = {}): Schedule {
	const office = [["09:00", "18:00"]];
	return schedule.parse({
		zone: "Europe/Berlin",
		week: { mon: office, tue: office, wed: office, thu: office, fri: office },
		cutoff: "16:00",
		...changes,
	});
}

/** For tests only: the instant an ISO text names. */
export function instant(text: string): Instant {
	const read = readInstant(text);
	if (read === null) throw new RangeError(`Not an instant: ${text}`);
	return read;
}
