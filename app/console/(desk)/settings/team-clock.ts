import { DateTime } from "luxon";

/** Now on the team's wall clock, as a browser's field writes it: 2026-11-06T17:40. */
export function teamClock(at: number, zone: string): string {
	return DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** Every zone by its IANA name; the server's list, so that page and browser agree. */
export function zoneNames(): string[] {
	return ["UTC", ...Intl.supportedValuesOf("timeZone")];
}
