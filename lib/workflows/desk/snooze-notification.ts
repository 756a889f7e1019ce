import { DateTime } from "luxon";
import { calendarOf } from "@/lib/availability/calendar";
import { nextOpeningAfter } from "@/lib/availability/openings";
import type { Schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import type { Snooze } from "@/lib/wire/inbox";
import { Refusal } from "@/lib/wire/refusal";
import type { World } from "@/lib/world";

const HOUR_MS = 3_600_000;
const LONGEST_MS = 366 * 24 * HOUR_MS;
/** When the company never opens, a morning is one at this hour all the same. */
const MORNING_HOUR = 9;

/**
 * Puts a notification off until it is wanted. @returns when it comes back
 * @throws Refusal `not_found`, or `bad_snooze` for a time that is over or more than a year away
 */
export async function snoozeNotification(
	world: World,
	{ userId, id, snooze }: { userId: string; id: string; snooze: Snooze },
): Promise<Instant> {
	const at = world.now();
	const until = await endOf(world, snooze, at);
	if (until <= at || until > at + LONGEST_MS) throw new Refusal("bad_snooze");
	const found = await world.repInbox.snooze({ userId, id, at, until });
	if (!found) throw new Refusal("not_found");
	return until;
}

async function endOf(world: World, snooze: Snooze, at: Instant): Promise<Instant> {
	switch (snooze.until) {
		case "hour":
			return at + HOUR_MS;
		case "morning":
			return nextMorning((await world.store.company()).schedule, at);
		case "time":
			return Date.parse(snooze.at);
		default:
			return snooze satisfies never;
	}
}

/** When the company first opens on a later day than today, by its own calendar. */
export function nextMorning(schedule: Schedule, at: Instant): Instant {
	const tomorrow = DateTime.fromMillis(at, { zone: schedule.zone })
		.plus({ days: 1 })
		.startOf("day");
	const opening = nextOpeningAfter(calendarOf(schedule), tomorrow.toMillis() - 1);
	return opening ?? tomorrow.set({ hour: MORNING_HOUR }).toMillis();
}
