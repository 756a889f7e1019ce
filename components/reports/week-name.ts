const WEEK = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "16 Nov": the Monday of the week. */
export function weekName(week: string): string {
	return WEEK.format(Date.parse(week));
}
