import { z } from "zod";
import type { HolidayDay, Windows } from "@/lib/wire/settings";
import { draftWindow, type Problems, windowProblems, writtenWindows } from "./hours-draft";

/** A day that does not follow week and holidays. `open` days take the week's hours for granted. */
export const draftDay = z.object({
	date: z.string(),
	name: z.string(),
	windows: z.array(draftWindow),
});
export type DraftDay = z.infer<typeof draftDay>;

export const holidaysDraft = z.object({
	/** Empty for none. */
	country: z.string(),
	/** Empty for the whole country. */
	region: z.string(),
	types: z.array(z.string()),
	days: z.array(draftDay),
});
export type HolidaysDraft = z.infer<typeof holidaysDraft>;

export type Treatment = "kept" | "open" | "shortened";

/** What becomes of a holiday: closed as it is, worked as on any such weekday, or with hours of its own. */
export function treatmentOf(day: DraftDay | undefined, usual: DraftDay["windows"]): Treatment {
	if (!day || day.windows.length === 0) return "kept";
	return JSON.stringify(day.windows) === JSON.stringify(usual) ? "open" : "shortened";
}

export function withDay(days: readonly DraftDay[], day: DraftDay): DraftDay[] {
	return sorted([...days.filter(({ date }) => date !== day.date), day]);
}

export function withoutDay(days: readonly DraftDay[], date: string): DraftDay[] {
	return days.filter((day) => day.date !== date);
}

/** Days that stand there already stay as they are: an import never changes what an admin wrote. */
export function withImported(
	days: readonly DraftDay[],
	imported: readonly { date: string; name: string }[],
): DraftDay[] {
	const known = new Set(days.map(({ date }) => date));
	const added = imported.filter(({ date }) => !known.has(date));
	return sorted([...days, ...added.map((day) => ({ ...day, windows: [] }))]);
}

const SPAN_MAX_DAYS = 366;
const DAY_MS = 86_400_000;

export type Span = { from: string; to: string; name: string; today: string };
export type SpanRead = { days: DraftDay[] } | { problems: Problems };

/** "Closed from … to …" as single days, or what is wrong with it. */
export function spanDays({ from, to, name, today }: Span, windows: DraftDay["windows"]): SpanRead {
	const problems: Problems = {};
	if (!isDate(from)) problems.from = "Choose a date of the calendar.";
	else if (from < today) problems.from = `${from} has passed: choose today or a later date.`;
	if (to !== "" && !isDate(to)) problems.to = "Choose a date of the calendar, or leave it empty.";
	else if (to !== "" && to < from) problems.to = "The last day cannot be before the first.";
	if (name.trim() === "") problems.name = 'Give it a name, such as "Company day".';
	Object.assign(problems, windowProblems("windows", windows));
	if (Object.keys(problems).length > 0) return { problems };
	const first = Date.parse(from);
	const last = to === "" ? first : Date.parse(to);
	const count = Math.round((last - first) / DAY_MS) + 1;
	if (count > SPAN_MAX_DAYS)
		return { problems: { to: "That is more than a year: check the dates." } };
	const dates = Array.from({ length: count }, (_, index) =>
		new Date(first + index * DAY_MS).toISOString().slice(0, 10),
	);
	return { days: dates.map((date) => ({ date, name: name.trim(), windows })) };
}

function isDate(text: string): boolean {
	const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** By date: which of the days cannot be saved, and why. */
export function holidaysProblems(draft: HolidaysDraft): Problems {
	return Object.assign(
		{},
		...draft.days.map(({ date, windows }) => windowProblems(`day.${date}`, windows)),
	);
}

export function writtenHolidays({ country, region, types, days }: HolidaysDraft): {
	holidays: { country: string; region?: string; types?: string[] } | null;
	exceptions: { date: string; name: string; windows: Windows }[];
} {
	const chosen = country === "" ? null : { country, ...(region ? { region } : {}), types };
	return {
		holidays: chosen,
		exceptions: days.map(({ windows, ...day }) => ({ ...day, windows: writtenWindows(windows) })),
	};
}

/** The server names a day by its place in the list; the screen by its date. */
export function byDate(problems: Problems, days: readonly DraftDay[]): Problems {
	return Object.fromEntries(
		Object.entries(problems).map(([path, message]) => {
			const place = /^exceptions\.(\d+)/.exec(path)?.[1];
			const date = place === undefined ? undefined : days[Number(place)]?.date;
			return [date ? `day.${date}` : path, message];
		}),
	);
}

export type Line = { date: string; holiday: HolidayDay | null; own: DraftDay | undefined };

/** Holidays and own days of the list in one row of dates. */
export function linesOf(holidays: readonly HolidayDay[], days: readonly DraftDay[]): Line[] {
	const own = new Map(days.map((day) => [day.date, day]));
	const lines: Line[] = holidays.map((holiday) => ({
		date: holiday.date,
		holiday,
		own: own.get(holiday.date),
	}));
	const known = new Set(holidays.map(({ date }) => date));
	for (const day of days) {
		if (!known.has(day.date)) lines.push({ date: day.date, holiday: null, own: day });
	}
	return lines.sort((a, b) => (a.date < b.date ? -1 : 1));
}

export function holidaysChanges(before: HolidaysDraft, after: HolidaysDraft): string[] {
	const place = (["country", "region", "types"] as const).some(
		(name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
	);
	const was = new Map(before.days.map((day) => [day.date, JSON.stringify(day)]));
	const is = new Map(after.days.map((day) => [day.date, JSON.stringify(day)]));
	const dates = new Set([...was.keys(), ...is.keys()]);
	const changed = [...dates].filter((date) => was.get(date) !== is.get(date)).length;
	const days = changed === 0 ? [] : [changed === 1 ? "one day" : `${changed} days`];
	return [...(place ? ["the holidays that count"] : []), ...days];
}

function sorted(days: DraftDay[]): DraftDay[] {
	return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}
