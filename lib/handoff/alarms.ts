import { availabilityAt } from "@/lib/availability/availability";
import { addBusinessMinutes, businessMinutesBetween } from "@/lib/availability/business-time";
import type { Schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";

export const ALARMS = ["halfway", "last_call"] as const;
/** `halfway` goes to the promise's owner, `last_call` to everybody. */
export type Alarm = (typeof ALARMS)[number];

/** Opening time that is left when everybody hears of a promise nobody has kept yet. */
export const LAST_CALL_MINUTES = 30;

export type AlarmInput = {
	/** The hours when the promise was made: a later change of hours moves nothing. */
	schedule: Schedule;
	madeAt: Instant;
	due: Instant;
};

export type PlannedAlarm = { alarm: Alarm; at: Instant };

/**
 * When the team hears of a promise before it breaks, both reckoned in opening time so that nobody is
 * called at night. A promise too short for both alarms keeps the one to everybody.
 */
export function alarmsOf(input: AlarmInput): PlannedAlarm[] {
	const { madeAt, due } = input;
	if (due <= madeAt) return [];
	const open = businessMinutesBetween(input.schedule, madeAt, due);
	const lastCall = instantAfter(input, { open, minutes: open - LAST_CALL_MINUTES });
	const halfway = instantAfter(input, { open, minutes: open / 2 });
	const both: PlannedAlarm[] = [
		{ alarm: "halfway", at: halfway },
		{ alarm: "last_call", at: lastCall },
	];
	return both.filter(({ alarm, at }) => alarm === "last_call" || at < lastCall);
}

/** A promise that falls outside the hours altogether is reckoned by the clock on the wall. */
function instantAfter(
	{ schedule, madeAt, due }: AlarmInput,
	{ open, minutes }: { open: number; minutes: number },
): Instant {
	if (open <= 0) return madeAt + (due - madeAt) / 2;
	const at = addBusinessMinutes(schedule, madeAt, Math.max(0, minutes)) ?? madeAt;
	return whenOpen(schedule, at);
}

/** Time that ends with an evening's closing goes on with the next opening. */
function whenOpen(schedule: Schedule, at: Instant): Instant {
	const { state, nextOpening } = availabilityAt(schedule, at);
	return state === "closed" ? (nextOpening ?? at) : at;
}
