import { instant } from "./a-schedule";
import { availabilityAt } from "./availability";
import { writeInstant } from "./instant-text";
import type { Schedule } from "./schedule";
import type { Instant } from "./types";

/** For tests only: a row of a table, `[title, at, state, next opening, next closing, promise due]`. */
export type ToldRow = [title: string, at: string, ...told: (string | null)[]];

/** For tests only: the answer as such a row ends, instants to the minute. */
export function told(schedule: Schedule, at: string): (string | null)[] {
	const { state, nextOpening, nextClosing, promiseDue } = availabilityAt(schedule, instant(at));
	return [state, toTheMinute(nextOpening), toTheMinute(nextClosing), toTheMinute(promiseDue)];
}

export function toTheMinute(at: Instant | null): string | null {
	return at === null ? null : writeInstant(at).slice(0, 16);
}
