import { holidayMinutes } from "./oracle-holidays";
import { type Wall, wallAt } from "./oracle-wall";
import type { Schedule } from "./schedule";
import type { Availability } from "./types";

/**
 * For tests only: the contract's words carried out minute by minute, slowly, with none of this room's
 * code. It asks Intl what the wall shows, walks, and looks at what it passed.
 */
const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** One date's opening time as it was walked through; `morning` is what its eve may promise. */
type Sitting = { opens: number; closes: number; morning: number; cutoff: number };

export type Timeline = {
	start: number;
	end: number;
	isOpen: (at: number) => boolean;
	sittings: readonly Sitting[];
};

/** What is found by walking; `unknown` where the walk ended before anything was. */
export type Walked = { [Key in keyof Availability]: Availability[Key] | "unknown" };

type DateRecord = Wall & {
	windows: { start: number; end: number }[];
	instants: number[];
	open: number[][];
};

/** Walks every minute between two instants, which must be whole minutes. */
export function walk(schedule: Schedule, { start, end }: { start: number; end: number }): Timeline {
	const dates = datesBetween(schedule, { start, end });
	const isHoliday = holidayMinutes(schedule, { start, end });
	const open = new Uint8Array((end - start) / MINUTE);
	for (const [index, record] of dates.entries()) {
		const isExcused = schedule.exceptions.some(({ date }) => date === record.date);
		const holidays = isExcused ? [] : record.instants.filter(isHoliday);
		if (holidays.length > 0 && holidays.length === record.instants.length) continue;
		const lasts = holidays.includes(record.instants.at(-1) ?? 0);
		const closed = (at: number) => holidays.length > 0 && isHoliday(at);
		for (const at of record.instants) if (!closed(at)) mark(record, at, 0);
		const next = lasts ? [] : (dates[index + 1]?.instants ?? []);
		for (const at of next) if (!closed(at)) mark(record, at, DAY_MINUTES);
	}
	return {
		start,
		end,
		isOpen: (at) => open[Math.floor((at - start) / MINUTE)] === 1,
		sittings: dates.flatMap((record) => sittingOf(schedule, record)),
	};

	function mark(record: DateRecord, at: number, beyond: number): void {
		if (record.windows.length === 0) return;
		const minute = wallAt(schedule.zone, at).minute + beyond;
		for (const [index, window] of record.windows.entries()) {
			if (minute < window.start || minute >= window.end) continue;
			open[(at - start) / MINUTE] = 1;
			record.open[index]?.push(at);
		}
	}
}

/** What the timeline says of one instant. It must lie days away from both ends. */
export function answerFrom(timeline: Timeline, at: number): Walked {
	const next = nextMinute(timeline, { after: at, isWanted: opensAt(timeline) });
	const open = timeline.isOpen(at);
	const sitting = timeline.sittings.find(({ opens, cutoff }) => opens <= at && at < cutoff);
	const openState = sitting ? "open" : "open_no_same_day";
	return {
		state: open ? openState : "closed",
		nextOpening: next,
		nextClosing: closingAfter(timeline, open ? at : next),
		promiseDue: sitting ? sitting.closes : morningAfter(timeline, at),
	};
}

/** Counts opening time down, minute by minute. */
export function addMinutesOn(timeline: Timeline, at: number, minutes: number): number | "unknown" {
	if (minutes === 0) return at;
	let left = minutes * MINUTE;
	for (let from = at; from < timeline.end; ) {
		const until = Math.floor(from / MINUTE) * MINUTE + MINUTE;
		if (timeline.isOpen(from)) {
			if (left <= until - from) return from + left;
			left -= until - from;
		}
		from = until;
	}
	return "unknown";
}

function datesBetween(
	schedule: Schedule,
	{ start, end }: { start: number; end: number },
): DateRecord[] {
	const records = new Map<string, DateRecord>();
	for (let at = start; at < end; at += MINUTE) {
		const wall = wallAt(schedule.zone, at);
		const known = records.get(wall.date);
		if (known) known.instants.push(at);
		else records.set(wall.date, { ...wall, ...windowsOf(schedule, wall), instants: [at] });
	}
	return [...records.values()];
}

function windowsOf(schedule: Schedule, { date, weekday }: Wall) {
	const exception = schedule.exceptions.find((candidate) => candidate.date === date);
	const windows = (exception ? exception.windows : schedule.week[weekday])
		.map(([from, to]) => ({ start: minuteOf(from), end: minuteOf(to) }))
		.map(({ start, end }) => ({ start, end: end < start ? end + DAY_MINUTES : end }))
		.sort((a, b) => a.start - b.start);
	return { windows, open: windows.map((): number[] => []) };
}

function minuteOf(clock: string): number {
	return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function sittingOf(schedule: Schedule, record: DateRecord): Sitting[] {
	const first = record.open.find((minutes) => minutes.length > 0);
	const all = record.open.flat();
	if (!first) return [];
	const closes = Math.max(...all) + MINUTE;
	const opens = Math.min(...all);
	const due = opens + schedule.promise_minutes_after_opening * MINUTE;
	const morning = Math.min(due, Math.max(...first) + MINUTE);
	return [{ opens, closes, morning, cutoff: cutoffOf() }];

	function cutoffOf(): number {
		if (!schedule.cutoff) return closes;
		const wanted = minuteOf(schedule.cutoff);
		const reached = record.instants.find((at) => wallAt(schedule.zone, at).minute >= wanted);
		const endOfDate = (record.instants.at(-1) ?? 0) + MINUTE;
		return Math.min(reached ?? endOfDate, closes - 120 * MINUTE);
	}
}

function morningAfter({ sittings }: Timeline, at: number): number | "unknown" {
	return sittings.find(({ opens }) => opens > at)?.morning ?? "unknown";
}

function opensAt({ isOpen }: Timeline): (at: number) => boolean {
	return (at) => isOpen(at) && !isOpen(at - MINUTE);
}

function closingAfter(timeline: Timeline, from: number | "unknown"): number | "unknown" {
	if (from === "unknown") return "unknown";
	return nextMinute(timeline, { after: from, isWanted: (at) => !timeline.isOpen(at) });
}

function nextMinute(
	timeline: Timeline,
	{ after, isWanted }: { after: number; isWanted: (at: number) => boolean },
): number | "unknown" {
	const first = Math.floor(after / MINUTE) * MINUTE + MINUTE;
	for (let at = first; at < timeline.end; at += MINUTE) if (isWanted(at)) return at;
	return "unknown";
}
