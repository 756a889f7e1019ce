import { DateTime } from "luxon";
import type { ReportRow, ReportWeeks } from "@/lib/wire/reports";
import type { World } from "@/lib/world";

export type PromiseReport = {
	/** The Mondays of the range, oldest first; the running week is the last. */
	weeks: string[];
	rows: ReportRow[];
	zone: string;
};

/** Kept promises and the time to first contact, by trigger and week of the team's calendar. */
export async function promiseReport(world: World, weeks: ReportWeeks): Promise<PromiseReport> {
	const { schedule } = await world.store.company();
	const { zone } = schedule;
	const thisMonday = DateTime.fromMillis(world.now(), { zone }).startOf("week");
	const first = thisMonday.minus({ weeks: weeks - 1 });
	const rows = await world.reports.promises({
		from: first.toMillis(),
		to: thisMonday.plus({ weeks: 1 }).toMillis(),
		zone,
	});
	const mondays = Array.from({ length: weeks }, (_, index) =>
		first.plus({ weeks: index }).toFormat("yyyy-MM-dd"),
	);
	return { weeks: mondays, rows, zone };
}
