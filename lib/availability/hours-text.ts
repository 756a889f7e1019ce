import type { Language } from "@/lib/qualification/facts";
import { weekdayName } from "./date-words";
import { HOURS_WORDINGS } from "./hours-words";
import { PROMISE_WORDINGS } from "./promise-words";
import { type Schedule, WEEKDAYS } from "./schedule";
import type { Instant } from "./types";
import { readWindows, type WrittenWindow, writeClock } from "./wall-window";
import { zoneNamed } from "./zone";
import { zoneLetters } from "./zone-words";

export type HoursTextInput = {
	schedule: Schedule;
	/** The zone's letters are those of this instant. */
	at: Instant;
	language: Language;
};

const DAYS_IN_WEEK = WEEKDAYS.length;
/** A shorter run of days is listed day by day. */
const SHORTEST_RANGE = 3;

/** The weekly hours in one line: "Monday to Friday, 09:00–18:00 CET". Exceptions are not in it. */
export function hoursText({ schedule, at, language }: HoursTextInput): string {
	const groups = new Map<string, number[]>();
	for (const [weekday, name] of WEEKDAYS.entries()) {
		const windows = windowsText(schedule.week[name], language);
		if (windows) groups.set(windows, [...(groups.get(windows) ?? []), weekday]);
	}
	if (groups.size === 0) return HOURS_WORDINGS[language].never;
	const lines = [...groups].map(([windows, days]) => `${daysText(days, language)}, ${windows}`);
	return `${lines.join("; ")} ${zoneLetters(zoneNamed(schedule.zone), at)}`;
}

function windowsText(windows: readonly WrittenWindow[], language: Language): string {
	const inOrder = readWindows(windows).map(
		({ start, end }) => `${writeClock(start)}–${writeClock(end > 1440 ? end - 1440 : end)}`,
	);
	return listText(inOrder, language);
}

function daysText(days: readonly number[], language: Language): string {
	if (days.length === DAYS_IN_WEEK) return HOURS_WORDINGS[language].everyDay;
	const names = runsOf(days).flatMap((run) => runNames(run, language));
	return listText(names, language);
}

/** Days in a row, where Sunday is followed by Monday: a week may run Sunday to Thursday. */
function runsOf(days: readonly number[]): number[][] {
	const open = new Set(days);
	const beginnings = days.filter((day) => !open.has((day + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK));
	return beginnings.map((first) => {
		const run = [first];
		for (let day = (first + 1) % DAYS_IN_WEEK; open.has(day); day = (day + 1) % DAYS_IN_WEEK) {
			run.push(day);
		}
		return run;
	});
}

function runNames(run: readonly number[], language: Language): string[] {
	const names = run.map((day) => weekdayName(day, language));
	const [first, last] = [names[0] ?? "", names.at(-1) ?? ""];
	return run.length < SHORTEST_RANGE ? names : [HOURS_WORDINGS[language].range(first, last)];
}

function listText(items: readonly string[], language: Language): string {
	const { locale } = PROMISE_WORDINGS[language];
	return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}
