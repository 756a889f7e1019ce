import { type Fetched, fetchPublic } from "./fetch-public";
import { type CalendarRead, type DateRange, readCalendar } from "./read-calendar";

/** Calendars of other programs, as a source of days on which the company is closed. */
export type CalendarFile = {
	fetch(address: string): Promise<Fetched>;
	read(text: string, range: DateRange): CalendarRead;
};

export function createCalendarFile(): CalendarFile {
	return { fetch: (address) => fetchPublic(address), read: readCalendar };
}
