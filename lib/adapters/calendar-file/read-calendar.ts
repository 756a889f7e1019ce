import ical, { type VEvent } from "node-ical";
import { DAY_MS, readDate, writeDate } from "@/lib/availability/civil";

/** Dates as 2026-12-24, both ends included. */
export type DateRange = { from: string; to: string };
export type CalendarDay = { date: string; name: string };

export type CalendarRead =
	| { result: "read"; days: CalendarDay[]; notes: string[] }
	| { result: "refused"; reason: string };

/** Rules cost time: more of them, or rules by the day or the hour, are no holidays. */
const RULES_MAX = 300;
const RULE = /\bFREQ=(?:WEEKLY|MONTHLY|YEARLY)\b/i;
const ENTRIES_MAX = 2_000;
const DAYS_MAX = 1_500;
const LONGEST_DAYS = 62;
const NAME_MAX = 200;

/** The whole days of an iCal file that lie in the range, in order. What was left out is said in `notes`. */
export function readCalendar(text: string, range: DateRange): CalendarRead {
	if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return refused(NOT_A_CALENDAR);
	const entries = entriesOf(text);
	if (entries.length > ENTRIES_MAX || entries.flatMap(rulesOf).length > RULES_MAX) {
		return refused("That calendar has too many entries. Choose one with holidays only.");
	}
	const wrong = entries.flatMap(wrongDates);
	const usable = entries.filter((entry) => wrongDates(entry).length === 0 && isSane(entry));
	const parsed = parse(usable);
	if (!parsed) return refused(NOT_A_CALENDAR);
	const whole = parsed.filter((event) => event.datetype === "date");
	const days = daysOf(whole, range);
	if (days.length > DAYS_MAX) return refused("That calendar closes more days than there are.");
	return {
		result: "read",
		days,
		notes: notesOf({ wrong, timed: parsed.length - whole.length, found: days.length }),
	};
}

const NOT_A_CALENDAR =
	"That is not an iCal file: such a file ends in .ics and begins with BEGIN:VCALENDAR.";

/** Long lines are folded by a line break and a space. Line by line, so that no file takes long to read. */
function entriesOf(text: string): string[] {
	const entries: string[] = [];
	let open: string[] | null = null;
	for (const line of text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
		if (/^BEGIN:VEVENT\s*$/i.test(line)) open = [];
		open?.push(line);
		if (!open || !/^END:VEVENT\s*$/i.test(line)) continue;
		entries.push(open.join("\r\n"));
		open = null;
	}
	return entries;
}

/** The parser would read 30 February as 2 March. */
function wrongDates(entry: string): string[] {
	const written = [...entry.matchAll(/^DT(?:START|END)[^:\n]*:(\d{4})(\d{2})(\d{2})/gim)];
	return written
		.map(([, year, month, day]) => `${year}-${month}-${day}`)
		.filter((date) => readDate(date) === null);
}

function rulesOf(entry: string): string[] {
	return entry.match(/^RRULE.*$/gim) ?? [];
}

function isSane(entry: string): boolean {
	return rulesOf(entry).every((rule) => RULE.test(rule));
}

function parse(entries: readonly string[]): VEvent[] | null {
	const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", ...entries, "END:VCALENDAR"];
	try {
		const found = ical.sync.parseICS(lines.join("\r\n"));
		return Object.values(found).filter((one): one is VEvent => one?.type === "VEVENT");
	} catch {
		return null;
	}
}

function daysOf(events: readonly VEvent[], { from, to }: DateRange): CalendarDay[] {
	const names = new Map<string, string>();
	for (const event of events) {
		for (const { start, end, name } of timesOf(event, { from, to })) {
			for (let day = start; day < Math.max(end, start + 1); day += 1) {
				const date = writeDate(day);
				if (date >= from && date <= to && !names.has(date)) names.set(date, name);
			}
		}
	}
	const days = [...names].map(([date, name]) => ({ date, name }));
	return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

type Stretch = { start: number; end: number; name: string };

function timesOf(event: VEvent, { from, to }: DateRange): Stretch[] {
	const times = ical.expandRecurringEvent(event, {
		from: localMidnight(from, -LONGEST_DAYS),
		to: localMidnight(to, 1),
		expandOngoing: true,
	});
	return times.map(({ start, end, summary }) => {
		const first = dayOf(start);
		const name = (typeof summary === "string" ? summary : (summary?.val ?? "")).trim();
		return {
			start: first,
			end: Math.min(dayOf(end), first + LONGEST_DAYS),
			name: name.slice(0, NAME_MAX) || "Closed",
		};
	});
}

/** The parser gives a whole day as midnight on this machine's own clock, so that clock reads it back. */
function dayOf(at: Date): number {
	return Math.floor(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS);
}

function localMidnight(date: string, plusDays: number): Date {
	const at = new Date(((readDate(date) ?? 0) + plusDays) * DAY_MS);
	return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
}

function notesOf({ wrong, timed, found }: { wrong: string[]; timed: number; found: number }) {
	const notes = wrong.map((date) => `${date} is not in the calendar; that entry was left out.`);
	if (timed > 0) {
		notes.push(
			`${timed} with a time of day ${timed === 1 ? "was" : "were"} left out: only whole days close.`,
		);
	}
	if (found === 0) notes.push("No whole day of the next 24 months was found in it.");
	return [...new Set(notes)].slice(0, 10);
}

function refused(reason: string): CalendarRead {
	return { result: "refused", reason };
}
