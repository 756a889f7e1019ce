import type { Actor } from "@/lib/adapters/db/desk";
import type { Schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import type { ChangePage } from "@/lib/wire/changes";
import { DESTINATION_CARDS } from "@/lib/wire/destination-fields";
import type { WidgetSettings } from "@/lib/wire/widget";

/** Each is edited on a screen of its own, and locked by itself. */
export const SECTIONS = [
	"hours",
	"holidays",
	"duty",
	...DESTINATION_CARDS,
	"webhooks",
	"profile",
	"privacy",
	"engagement",
	"widget",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Which saving a screen was read from, and whose it was; `by` is null before the first one. */
export type Stamp = { version: number; by: string | null; at: Instant | null };

export type HoursSettings = Pick<Schedule, "zone" | "week" | "promise_minutes_after_opening"> & {
	cutoff: string | null;
	join_timeout_minutes: number;
};

export type HolidaySettings = Pick<Schedule, "holidays" | "exceptions">;

export type DutySettings = {
	/** User ids by weekday, 1 = Monday. */
	week: Record<string, string>;
	/** User ids by date; a date wins over its weekday. */
	dates: Record<string, string>;
	/** On every day that has nobody. */
	fallback: string | null;
};

export type Teammate = { id: string; name: string; role: "rep" | "admin"; away: boolean };

export type Saving<T> = { actor: Actor; at: Instant; expects: number; value: T };

/** `moved`: somebody saved since; nothing of this was written. */
export type Saved =
	| { result: "saved"; version: number }
	| { result: "moved"; version: number; by: string; at: Instant };

/** What admins edit. Each saving is one transaction: the lock, the rows and the audit line, or nothing. */
export type SettingsStore = {
	stamp(section: Section): Promise<Stamp>;
	team(): Promise<Teammate[]>;
	/** Who changed what, the newest first; `before` is the page's own word for where to go on. */
	changes(before: string | null): Promise<ChangePage>;
	saveHours(saving: Saving<HoursSettings>): Promise<Saved>;
	saveHolidays(saving: Saving<HolidaySettings>): Promise<Saved>;
	saveDuty(saving: Saving<DutySettings>): Promise<Saved>;
	widget(): Promise<WidgetSettings>;
	saveWidget(saving: Saving<WidgetSettings>): Promise<Saved>;
};
