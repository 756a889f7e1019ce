import { z } from "zod";
import {
	readClock,
	readWindows,
	runsPastMidnight,
	writeClock,
} from "@/lib/availability/wall-window";
import type { Windows } from "@/lib/wire/settings";

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

export const DAY_NAMES = {
	mon: "Monday",
	tue: "Tuesday",
	wed: "Wednesday",
	thu: "Thursday",
	fri: "Friday",
	sat: "Saturday",
	sun: "Sunday",
} as const satisfies Record<Day, string>;

/** As the fields hold it. Midnight at a day's end is written 00:00, for a browser's field knows no 24:00. */
export const draftWindow = z.object({
	start: z.string(),
	end: z.string(),
	/** The admin said that the end lies on the next day, or that 00:00 to 00:00 is the whole day. */
	overnight: z.boolean(),
});
export type DraftWindow = z.infer<typeof draftWindow>;

export const hoursDraft = z.object({
	zone: z.string(),
	week: z.record(z.enum(DAYS), z.array(draftWindow)),
	/** Empty for none. */
	cutoff: z.string(),
	promiseMinutes: z.string(),
	joinMinutes: z.string(),
});
export type HoursDraft = z.infer<typeof hoursDraft>;

export function draftWindows(windows: Windows): DraftWindow[] {
	return windows.map(([start, end]) => ({
		start,
		end: end === "24:00" ? "00:00" : end,
		overnight: runsPastMidnight([start, end]) || (start === "00:00" && end === "24:00"),
	}));
}

export function writtenWindows(windows: readonly DraftWindow[]): Windows {
	return windows.map(({ start, end }) => [start, end === "00:00" ? "24:00" : end]);
}

/** What must be asked before a window can be saved: its end is not after its start. */
export function questionOf({ start, end, overnight }: DraftWindow): string | null {
	if (overnight || start === "" || end === "") return null;
	if (start === "00:00" && end === "00:00") return "The whole day, until midnight?";
	if (end === "00:00" || start < end || start === end) return null;
	return `${end} is before ${start}. Until ${end} the next day?`;
}

/** Beside which field to say what; keys are `day`, or `day.place` for one window. */
export type Problems = Record<string, string>;

export function windowProblems(name: string, windows: readonly DraftWindow[]): Problems {
	const problems: Problems = {};
	for (const [place, window] of windows.entries()) {
		const problem = windowProblem(window);
		if (problem) problems[`${name}.${place}`] = problem;
	}
	if (Object.keys(problems).length > 0) return problems;
	const overlap = overlapIn(windows);
	return overlap ? { [name]: overlap } : {};
}

function windowProblem(window: DraftWindow): string | null {
	const { start, end } = window;
	if (start === "" || end === "") return "Fill in both times, or remove this window.";
	if (questionOf(window)) return "Answer the question, or change the end.";
	if (start === end && start !== "00:00") {
		return "A window cannot end where it starts: change one of the two times.";
	}
	return null;
}

function overlapIn(windows: readonly DraftWindow[]): string | null {
	const sorted = readWindows(writtenWindows(windows));
	const clash = sorted.findIndex((window, at) => (sorted[at + 1]?.start ?? Infinity) < window.end);
	const [first, second] = [sorted[clash], sorted[clash + 1]];
	if (!first || !second) return null;
	const said = [first, second].map(
		({ start, end }) => `${writeClock(start)}–${writeClock(end > 1440 ? end - 1440 : end)}`,
	);
	return `${said.join(" and ")} overlap: end one where the other starts, or join them.`;
}

export function hoursProblems(draft: HoursDraft): Problems {
	const problems: Problems = {};
	for (const day of DAYS) Object.assign(problems, windowProblems(`week.${day}`, draft.week[day]));
	if (!isZone(draft.zone)) {
		problems.zone = `"${draft.zone}" is not a known time zone: choose one such as Europe/Berlin.`;
	}
	const promise = wholeNumber(draft.promiseMinutes, { min: 0, max: 1440 });
	if (promise) problems.promise_minutes_after_opening = promise;
	const join = wholeNumber(draft.joinMinutes, { min: 1, max: 60 });
	if (join) problems.join_timeout_minutes = join;
	if (draft.cutoff !== "" && readClock(draft.cutoff) === null) {
		problems.cutoff = "That is not a time of day: write 00:00 to 23:59, or leave it empty.";
	}
	return problems;
}

/** Old names such as Asia/Calcutta count too; bare offsets do not. */
function isZone(name: string): boolean {
	if (!/^[a-z]/i.test(name)) return false;
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
	} catch {
		return false;
	}
}

function wholeNumber(text: string, { min, max }: { min: number; max: number }): string | null {
	const value = Number(text);
	const fits = /^\d+$/.test(text.trim()) && value >= min && value <= max;
	return fits ? null : `Write a whole number of minutes from ${min} to ${max}.`;
}

/** As the schedule has it, for saving and for the preview. */
export function writtenHours(draft: HoursDraft) {
	return {
		zone: draft.zone,
		week: Object.fromEntries(DAYS.map((day) => [day, writtenWindows(draft.week[day])])),
		cutoff: draft.cutoff === "" ? null : draft.cutoff,
		promise_minutes_after_opening: Number(draft.promiseMinutes),
	};
}

/** In words, what a draft changes. */
export function hoursChanges(before: HoursDraft, after: HoursDraft): string[] {
	const days = DAYS.filter(
		(day) => JSON.stringify(before.week[day]) !== JSON.stringify(after.week[day]),
	).map((day) => DAY_NAMES[day]);
	const fields = FIELD_NAMES.filter(([name]) => before[name] !== after[name]).map(
		([, label]) => label,
	);
	return [...days, ...fields];
}

const FIELD_NAMES = [
	["zone", "time zone"],
	["cutoff", "cut-off"],
	["promiseMinutes", "promise after opening"],
	["joinMinutes", "time to join"],
] as const;
