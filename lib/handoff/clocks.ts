import { DateTime } from "luxon";

/** English locales that know letters for a zone: en-GB has CET and CEST, en-US has EST and EDT. */
const LETTER_LOCALES = ["en-GB", "en-US"] as const;

/** "Mon 7 Apr, 10:00 CEST". The bare words of an instant on the wall clock of one zone; an unknown zone reads as UTC. */
export function clockIn(iso: string, zone: string): string {
	const named = DateTime.fromISO(iso, { zone, locale: "en-GB" });
	const local = named.isValid ? named : DateTime.fromISO(iso, { zone: "utc", locale: "en-GB" });
	return `${local.toFormat("ccc d LLL, HH:mm")} ${zoneLetters(local)}`;
}

/** The team's clock, with the visitor's beside it when that shows another time. */
export function bothClocks(iso: string, team: string, visitor: string | null): string {
	const ours = clockIn(iso, team);
	if (visitor === null || !DateTime.fromISO(iso, { zone: visitor }).isValid) return ours;
	const sameTime = offset(iso, team) === offset(iso, visitor);
	return sameTime ? ours : `${ours} (${clockIn(iso, visitor)} for the visitor)`;
}

/** Finding letters takes a fresh Intl formatter, a quarter of a millisecond; there are only so many zones and offsets. */
const known = new Map<string, string>();

function zoneLetters(at: DateTime): string {
	const key = `${at.zoneName} ${at.offset} ${at.isInDST}`;
	const letters = known.get(key) ?? findLetters(at);
	known.set(key, letters);
	return letters;
}

function findLetters(at: DateTime): string {
	const names = LETTER_LOCALES.map((locale) => at.setLocale(locale).toFormat("ZZZZ"));
	return names.find((name) => !/[\d+-]/.test(name)) ?? names[0] ?? "UTC";
}

function offset(iso: string, zone: string): number {
	return DateTime.fromISO(iso, { zone }).offset;
}
