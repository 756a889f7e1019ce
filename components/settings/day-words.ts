import { DAYS, type Day } from "./hours-draft";

const DAY_MS = 86_400_000;
const FORMAT = new Intl.DateTimeFormat("en-GB", {
	weekday: "short",
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});

/** "Thu, 24 Dec 2026"; a date has no zone, so it is read in none. */
export function dayText(date: string): string {
	const at = Date.parse(date);
	return Number.isNaN(at) ? date : FORMAT.format(at);
}

export function weekdayOf(date: string): Day {
	const index = (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
	return DAYS[index] ?? "mon";
}

export function nextDays(from: string, count: number): string[] {
	const first = Date.parse(from);
	return Array.from({ length: count }, (_, index) =>
		new Date(first + index * DAY_MS).toISOString().slice(0, 10),
	);
}
