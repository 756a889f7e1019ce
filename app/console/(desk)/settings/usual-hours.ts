import { draftWindows } from "@/components/settings/hours-draft";
import type { Schedule } from "@/lib/availability/schedule";

/** The weekly hours as the editor's fields hold them. */
export function usualHours({ week }: Schedule) {
	return {
		mon: draftWindows(week.mon),
		tue: draftWindows(week.tue),
		wed: draftWindows(week.wed),
		thu: draftWindows(week.thu),
		fri: draftWindows(week.fri),
		sat: draftWindows(week.sat),
		sun: draftWindows(week.sun),
	};
}
