import type { Language } from "@/lib/qualification/facts";
import { DAY_MINUTES, DAY_MS, type DayNumber, MINUTE_MS } from "./civil";
import { dateWords } from "./date-words";
import { PROMISE_WORDINGS, type PromiseWording } from "./promise-words";
import type { Instant } from "./types";
import { writeClock } from "./wall-window";
import { findZone, localDayOf, localTimeOf, offsetAt, type Zone, zoneNamed } from "./zone";
import { cityOf, zoneLetters } from "./zone-words";

export type PromiseTextInput = {
	due: Instant;
	/** When the visitor reads it. */
	at: Instant;
	/** The team's zone. */
	zone: string;
	/** As the visitor's browser reports it. Unknown ones are ignored. */
	visitorZone?: string | null;
	language: Language;
};

/** The deadline on one wall clock, and how many dates after the reading it lies there. */
type Reading = { day: DayNumber; minutes: number; daysAhead: number };

/** Morning ends at noon; a deadline at noon itself is no longer one. */
const NOON_MINUTES = 12 * 60;
/** Further away than this, a date without its year could be taken for another. */
const YEAR_UNSAID_DAYS = 300;

/**
 * The words of a promise: "tomorrow morning before 10:00 CET (04:00 your time in New York)". A day is
 * named by "today" or "tomorrow" only when that is true on both clocks, otherwise by weekday and date.
 */
export function promiseText({ due, at, zone, visitorZone, language }: PromiseTextInput): string {
	const teamZone = zoneNamed(zone);
	const team = readDeadline(teamZone, { due, at });
	const wording: PromiseWording = PROMISE_WORDINGS[language];
	const found = findZone(visitorZone ?? "");
	const elsewhere = found && offsetAt(found, due) !== offsetAt(teamZone, due) ? found : null;
	const visitor = readVisitor({ due, at, team, found, elsewhere });
	const withYear = team.daysAhead > YEAR_UNSAID_DAYS;
	const day =
		dayWords({ team, visitor, wording }) ??
		wording.onDate(dateWords(team.day, { language, withYear }));
	const text = `${day} ${wording.before(writeClock(team.minutes), zoneLetters(teamZone, due))}`;
	if (!elsewhere) return text;
	const date =
		visitor.day === team.day ? null : dateWords(visitor.day, { language, withYear }).date;
	const clock = writeClock(visitor.minutes);
	return `${text} (${wording.yourTime({ clock, date, city: cityOf(elsewhere) })})`;
}

/** Midnight is the end of the team's day, 24:00, because that is what a closing at midnight means. */
function readDeadline(zone: Zone, { due, at }: { due: Instant; at: Instant }): Reading {
	const minutes = Math.floor(localTimeOf(zone, due) / MINUTE_MS);
	const day = localDayOf(zone, due);
	const today = localDayOf(zone, at);
	if (minutes > 0) return { day, minutes, daysAhead: day - today };
	return { day: day - 1, minutes: DAY_MINUTES, daysAhead: day - 1 - today };
}

function readVisitor(input: {
	due: Instant;
	at: Instant;
	team: Reading;
	found: Zone | null;
	elsewhere: Zone | null;
}): Reading {
	const { due, at, team, found, elsewhere } = input;
	if (!found) return team;
	const today = localDayOf(found, at);
	if (!elsewhere) return { ...team, daysAhead: team.day - today };
	const wall = due + offsetAt(elsewhere, due);
	const day = Math.floor(wall / DAY_MS);
	const minutes = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
	return { day, minutes, daysAhead: day - today };
}

/** Null when the day must be named by its date. */
function dayWords(input: {
	team: Reading;
	visitor: Reading;
	wording: PromiseWording;
}): string | null {
	const { team, visitor, wording } = input;
	if (team.daysAhead !== visitor.daysAhead) return null;
	const isMorning = team.minutes < NOON_MINUTES && visitor.minutes < NOON_MINUTES;
	if (team.daysAhead === 0) return isMorning ? wording.thisMorning : wording.today;
	if (team.daysAhead === 1) return isMorning ? wording.tomorrowMorning : wording.tomorrow;
	return null;
}
