import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved } from "@/lib/adapters/db/settings/settings-store";
import { readDate, writeDate } from "@/lib/availability/civil";
import {
	type Schedule,
	type ScheduleException,
	schedule as scheduleSchema,
} from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import { localDayOf, zoneNamed } from "@/lib/availability/zone";
import type { FieldProblem } from "@/lib/wire/settings";
import type { World } from "@/lib/world";
import { type Invalid, invalid } from "./field-problems";

export type HolidaysToSave = {
	actor: Actor;
	version: number;
	written: { holidays: unknown; exceptions: unknown };
};

/**
 * Holidays and days of our own. Days that have passed stay as they were and are not asked for; a day that
 * is written anew must lie ahead. Counts from the next turn on.
 */
export async function saveHolidays(
	world: World,
	{ actor, version, written }: HolidaysToSave,
): Promise<Saved | Invalid> {
	const { schedule } = await world.store.company();
	const parsed = scheduleSchema.safeParse({ ...schedule, ...written });
	if (!parsed.success) return invalid(parsed.error);
	const { holidays, exceptions } = parsed.data;
	const today = teamDate(schedule, world.now());
	const problems = exceptions.flatMap((one, place) =>
		problemsOf(one, { place, today, before: schedule.exceptions }),
	);
	if (problems.length > 0) return { result: "invalid", problems };
	const sent = new Set(exceptions.map(({ date }) => date));
	const past = schedule.exceptions.filter(({ date }) => date < today && !sent.has(date));
	return world.settings.saveHolidays({
		actor,
		at: world.now(),
		expects: version,
		value: { holidays, exceptions: [...past, ...exceptions] },
	});
}

/** The date on the team's own clock. */
export function teamDate({ zone }: Pick<Schedule, "zone">, at: Instant): string {
	return writeDate(localDayOf(zoneNamed(zone), at));
}

/** Far enough for any plan; further away it is a slip of the key. */
const AHEAD_DAYS_MAX = 3_660;

type Place = { place: number; today: string; before: readonly ScheduleException[] };

function problemsOf(one: ScheduleException, { place, today, before }: Place): FieldProblem[] {
	const problems: FieldProblem[] = [];
	const isKept = before.some((kept) => JSON.stringify(kept) === JSON.stringify(one));
	if (isKept) return problems;
	if (one.date < today) {
		const message = `${one.date} has passed: choose today or a later date.`;
		problems.push({ path: `exceptions.${place}.date`, message });
	}
	const ahead = (readDate(one.date) ?? 0) - (readDate(today) ?? 0);
	if (ahead > AHEAD_DAYS_MAX) {
		const message = `${one.date} is more than ten years ahead: check the year.`;
		problems.push({ path: `exceptions.${place}.date`, message });
	}
	if (!one.name?.trim()) {
		const message = `Give ${one.date} a name, such as "Company day", so that everybody knows why.`;
		problems.push({ path: `exceptions.${place}.name`, message });
	}
	return problems;
}
