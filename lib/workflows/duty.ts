import { DateTime } from "luxon";
import type { Company } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";

/** Who is on commercial duty at this instant, by the company's own date; null when nobody is. */
export function dutyOn({ duty, schedule }: Company, at: Instant): string | null {
	const local = DateTime.fromMillis(at, { zone: schedule.zone });
	return (
		duty.byDate[local.toISODate() ?? ""] ?? duty.byWeekday[local.weekday] ?? duty.fallback ?? null
	);
}
