/** For tests only: what the wall shows, asked of Intl with none of this room's code. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
export type Wall = { date: string; weekday: Weekday; minute: number };

const MINUTE = 60_000;
/** Clocks change on quarters of an hour only, so one question serves fifteen minutes. */
const QUARTER = 15 * MINUTE;

const WEEKDAYS: Record<string, Weekday> = {
	Mon: "mon",
	Tue: "tue",
	Wed: "wed",
	Thu: "thu",
	Fri: "fri",
	Sat: "sat",
	Sun: "sun",
};

const formats = new Map<string, Intl.DateTimeFormat>();
const quarters = new Map<string, Map<number, Wall>>();

export function wallAt(zone: string, at: number): Wall {
	const quarter = Math.floor(at / QUARTER) * QUARTER;
	const kept = quarters.get(zone) ?? new Map<number, Wall>();
	quarters.set(zone, kept);
	const wall = kept.get(quarter) ?? askIntl(zone, quarter);
	kept.set(quarter, wall);
	if (at === quarter) return wall;
	const minute = wall.minute + Math.floor((at - quarter) / MINUTE);
	return { date: wall.date, weekday: wall.weekday, minute };
}

function askIntl(zone: string, at: number): Wall {
	const format =
		formats.get(zone) ??
		new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			hourCycle: "h23",
			weekday: "short",
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
		});
	formats.set(zone, format);
	const parts = Object.fromEntries(
		format.formatToParts(at).map(({ type, value }) => [type, value]),
	);
	return {
		date: `${parts.year}-${parts.month}-${parts.day}`,
		weekday: WEEKDAYS[parts.weekday ?? ""] ?? "mon",
		minute: Number(parts.hour) * 60 + Number(parts.minute),
	};
}
