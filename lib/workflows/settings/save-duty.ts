import { z } from "zod";
import type { Actor } from "@/lib/adapters/db/desk";
import type { DutySettings, Saved, Teammate } from "@/lib/adapters/db/settings/settings-store";
import type { Company } from "@/lib/adapters/db/store";
import { readDate } from "@/lib/availability/civil";
import type { FieldProblem } from "@/lib/wire/settings";
import type { World } from "@/lib/world";
import { type Invalid, invalid } from "./field-problems";
import { teamDate } from "./save-holidays";

const dutySchema = z.strictObject({
	week: z.partialRecord(z.enum(["1", "2", "3", "4", "5", "6", "7"]), z.string()),
	dates: z.record(z.string(), z.string()),
	fallback: z.string().nullable(),
});

export type DutyToSave = { actor: Actor; version: number; duty: unknown };

/** Who is on commercial duty: by weekday, by date, and otherwise. Counts from the next turn on. */
export async function saveDuty(
	world: World,
	{ actor, version, duty }: DutyToSave,
): Promise<Saved | Invalid> {
	const parsed = dutySchema.safeParse(duty);
	if (!parsed.success) return invalid(parsed.error);
	const [company, team] = await Promise.all([world.store.company(), world.settings.team()]);
	const before = dutyOf(company);
	const at = world.now();
	const today = teamDate(company.schedule, at);
	const past = Object.entries(before.dates).filter(([date]) => date < today);
	const after = { ...parsed.data, dates: { ...parsed.data.dates, ...Object.fromEntries(past) } };
	const problems = [
		...dateProblems(after.dates, { before: before.dates, today }),
		...peopleProblems(after, team),
	];
	if (problems.length > 0) return { result: "invalid", problems };
	const left = lastOnes({ before, after, team });
	if (left) return { result: "invalid", problems: [left] };
	return world.settings.saveDuty({ actor, at, expects: version, value: after });
}

export function dutyOf({ duty }: Company): DutySettings {
	return { week: duty.byWeekday, dates: duty.byDate, fallback: duty.fallback ?? null };
}

function dateProblems(
	dates: Record<string, string>,
	{ before, today }: { before: Record<string, string>; today: string },
): FieldProblem[] {
	return Object.entries(dates).flatMap(([date, user]) => {
		const path = `dates.${date}`;
		if (readDate(date) === null) {
			return [{ path, message: `${date} is not a date of the calendar: write YYYY-MM-DD.` }];
		}
		if (date >= today || before[date] === user) return [];
		return [{ path, message: `${date} has passed: choose today or a later date.` }];
	});
}

function peopleProblems(duty: DutySettings, team: readonly Teammate[]): FieldProblem[] {
	const known = new Set(team.map(({ id }) => id));
	const message = "This colleague is no longer on the team: choose somebody else.";
	const named = [
		...Object.entries(duty.week).map(([day, user]) => ({ path: `week.${day}`, user })),
		...Object.entries(duty.dates).map(([date, user]) => ({ path: `dates.${date}`, user })),
		...(duty.fallback === null ? [] : [{ path: "fallback", user: duty.fallback }]),
	];
	return named.flatMap(({ path, user }) => (known.has(user) ? [] : [{ path, message }]));
}

type Change = { before: DutySettings; after: DutySettings; team: readonly Teammate[] };

/** Somebody, and an admin among them, stays reachable once the roster has begun. */
function lastOnes({ before, after, team }: Change): FieldProblem | null {
	const standing = (duty: DutySettings) =>
		team.filter(({ id }) => duty.fallback === id || Object.values(duty.week).includes(id));
	const was = standing(before);
	const is = standing(after);
	if (was.length > 0 && is.length === 0) {
		const message =
			"This would leave nobody on duty at all: put somebody on at least one day, or choose a fallback.";
		return { path: "week", message };
	}
	const admin = was.find(({ role }) => role === "admin");
	if (!admin || is.some(({ role }) => role === "admin")) return null;
	const message = `${admin.name} is the last admin on duty: put an admin on a day, or choose one as fallback, before you take ${admin.name} off.`;
	return { path: "week", message };
}
