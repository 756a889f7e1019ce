import { z } from "zod";

export const dutyDraft = z.object({
	/** User ids by weekday, 1 = Monday. */
	week: z.record(z.string(), z.string()),
	/** User ids by date; a date wins over its weekday. */
	dates: z.record(z.string(), z.string()),
	/** Empty for nobody. */
	fallback: z.string(),
});
export type DutyDraft = z.infer<typeof dutyDraft>;

export type Mate = { id: string; name: string; role: "rep" | "admin"; away: boolean };

/** A date of the coming weeks, as hours and holidays have it. */
export type PlanDay = { date: string; weekday: number; open: boolean; note: string | null };

export type Duty = {
	day: PlanDay;
	mate: Mate | null;
	by: "date" | "weekday" | "fallback" | "nobody";
};

/** Who is on duty on each day, by the rule a handoff follows: date, then weekday, then fallback. */
export function planOf(
	days: readonly PlanDay[],
	{ draft, team }: { draft: DutyDraft; team: readonly Mate[] },
): Duty[] {
	const mates = new Map(team.map((mate) => [mate.id, mate]));
	return days.map((day) => {
		const byDate = mates.get(draft.dates[day.date] ?? "");
		if (byDate) return { day, mate: byDate, by: "date" };
		const byWeekday = mates.get(draft.week[day.weekday] ?? "");
		if (byWeekday) return { day, mate: byWeekday, by: "weekday" };
		const fallback = mates.get(draft.fallback);
		return fallback ? { day, mate: fallback, by: "fallback" } : { day, mate: null, by: "nobody" };
	});
}

/** What an admin should know of a day, in a sentence; null when all is well. */
export function warningOf({ day, mate, by }: Duty): string | null {
	if (!day.open) {
		if (by !== "date" || !mate) return null;
		return `Closed${day.note ? ` (${day.note})` : ""}, yet ${mate.name} is put on duty.`;
	}
	if (by === "nobody") return "Nobody on duty";
	return by === "fallback" ? "by fallback" : null;
}

/** Puts somebody on a weekday, or takes them off it; a day somebody else has stays theirs when taken off. */
export function painted(
	week: DutyDraft["week"],
	{ weekday, userId }: { weekday: number; userId: string },
	on: boolean,
): DutyDraft["week"] {
	return (week[weekday] === userId) === on ? week : toggled(week, weekday, userId);
}

/** Another press on the same cell takes the colleague off again. */
export function toggled(week: DutyDraft["week"], weekday: number, id: string): DutyDraft["week"] {
	const { [weekday]: now, ...others } = week;
	return now === id ? others : { ...others, [weekday]: id };
}

export function dutyChanges(before: DutyDraft, after: DutyDraft): string[] {
	const week = [1, 2, 3, 4, 5, 6, 7].filter((day) => before.week[day] !== after.week[day]).length;
	const dates = new Set([...Object.keys(before.dates), ...Object.keys(after.dates)]);
	const moved = [...dates].filter((date) => before.dates[date] !== after.dates[date]).length;
	return [
		...(week === 0 ? [] : [week === 1 ? "one weekday" : `${week} weekdays`]),
		...(moved === 0 ? [] : [moved === 1 ? "one date" : `${moved} dates`]),
		...(before.fallback === after.fallback ? [] : ["the fallback"]),
	];
}

export type Cell = { row: number; column: number };

/** Where a key leads in a grid of so many rows and columns; null for keys that lead nowhere. */
export function cellAfter(
	key: string,
	{ row, column }: Cell,
	{ rows, columns }: { rows: number; columns: number },
): Cell | null {
	switch (key) {
		case "ArrowLeft":
			return { row, column: Math.max(0, column - 1) };
		case "ArrowRight":
			return { row, column: Math.min(columns - 1, column + 1) };
		case "ArrowUp":
			return { row: Math.max(0, row - 1), column };
		case "ArrowDown":
			return { row: Math.min(rows - 1, row + 1), column };
		case "Home":
			return { row, column: 0 };
		case "End":
			return { row, column: columns - 1 };
		default:
			return null;
	}
}
