import type { Language } from "@/lib/qualification/facts";
import { DAY_MINUTES, MINUTE_MS } from "./civil";
import { dateWords } from "./date-words";
import { PROMISE_WORDINGS } from "./promise-words";
import type { Instant } from "./types";
import { writeClock } from "./wall-window";
import { findZone, localDayOf, localTimeOf, offsetAt, type Zone, zoneNamed } from "./zone";
import { cityOf, zoneLetters } from "./zone-words";

export type MeetingTextInput = {
	start: Instant;
	/** The team's zone. */
	zone: string;
	/** As the visitor's browser reports it. Unknown ones are ignored. */
	visitorZone?: string | null;
	language: Language;
};

/** When a call begins: "Thursday 12 November, 15:00 CET (09:00 your time in New York)". */
export function meetingText({ start, zone, visitorZone, language }: MeetingTextInput): string {
	const team = zoneNamed(zone);
	const text = `${dateIn(team, start, language)}, ${clockIn(team, start)} ${zoneLetters(team, start)}`;
	const found = findZone(visitorZone ?? "");
	if (!found || offsetAt(found, start) === offsetAt(team, start)) return text;
	const sameDay = localDayOf(found, start) === localDayOf(team, start);
	const theirs = PROMISE_WORDINGS[language].yourTime({
		clock: clockIn(found, start),
		date: sameDay ? null : dateIn(found, start, language),
		city: cityOf(found),
	});
	return `${text} (${theirs})`;
}

function dateIn(zone: Zone, at: Instant, language: Language): string {
	return dateWords(localDayOf(zone, at), { language, withYear: false }).date;
}

function clockIn(zone: Zone, at: Instant): string {
	return writeClock(Math.floor(localTimeOf(zone, at) / MINUTE_MS) % DAY_MINUTES);
}
