import type { Instant } from "@/lib/availability/types";
import type { Preferences } from "@/lib/wire/preferences";

/** Whose notification, and when. */
export type Line = { userId: string; id: string; at: Instant };

/** What a rep does with their own notifications; the consoles they have open hear of it. Others' are left alone. */
export type RepInbox = {
	/** Marks as read, for good; `ids` null means all of them. */
	read(input: { userId: string; ids: string[] | null; at: Instant }): Promise<void>;
	/** Puts it off; it comes back unread. False when there is no such line. */
	snooze(input: Line & { until: Instant }): Promise<boolean>;
	/** Brings it back at once. */
	unsnooze(input: Line): Promise<boolean>;
	done(input: Line): Promise<boolean>;
	undone(input: Line): Promise<boolean>;
	/** The end of a snooze, by job: nothing when it was put off further or done meanwhile. */
	wake(id: string, at: Instant): Promise<void>;
	preferences(userId: string): Promise<Preferences>;
	savePreferences(userId: string, preferences: Preferences): Promise<void>;
};
