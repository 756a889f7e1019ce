import { readDate, writeDate } from "@/lib/availability/civil";
import type { ImportAnswer } from "@/lib/wire/settings";
import type { World } from "@/lib/world";
import { teamDate } from "./save-holidays";

export type CalendarSource = { from: "file"; text: string } | { from: "address"; address: string };

const DAYS_AHEAD = 731;

/** Reads the days of somebody else's calendar for an admin to look through. Nothing is saved. */
export async function importCalendar(world: World, source: CalendarSource): Promise<ImportAnswer> {
	const { schedule } = await world.store.company();
	const from = teamDate(schedule, world.now());
	const range = { from, to: writeDate((readDate(from) ?? 0) + DAYS_AHEAD) };
	if (source.from === "file") return world.calendarFile.read(source.text, range);
	const fetched = await world.calendarFile.fetch(source.address);
	if (fetched.result === "refused") return fetched;
	return world.calendarFile.read(fetched.text, range);
}
