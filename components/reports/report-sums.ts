import { DESTINATIONS, RAISED_BY, type RaisedBy } from "@/lib/handoff/handoff";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import type { ReportRow } from "@/lib/wire/reports";

/** What a bar or a line of a table shows. */
export type Sum = {
	name: string;
	handoffs: number;
	resolved: number;
	/** Opened, and not resolved so far. */
	unresolved: number;
	kept: number;
	broken: number;
	open: number;
	/** Kept among kept and broken, in per cent; null when none was settled. */
	keptRate: number | null;
	/** The median, in minutes; null when nobody was contacted yet. */
	firstContact: number | null;
};

export const TRIGGER_NAMES = {
	hot_lead: "Hot lead",
	explicit_request: "Asked for a person",
	out_of_scope: "Out of scope",
	frustration: "Frustration",
	stall: "Stall",
	warm_soft_offer: "Warm, soft offer",
	engagement: "Engagement",
} as const satisfies Record<RaisedBy, string>;

export function sumOf(name: string, rows: readonly ReportRow[]): Sum {
	const total = (part: "handoffs" | "resolved" | "kept" | "broken" | "open") =>
		rows.reduce((sum, row) => sum + row[part], 0);
	const kept = total("kept");
	const broken = total("broken");
	const settled = kept + broken;
	return {
		name,
		handoffs: total("handoffs"),
		resolved: total("resolved"),
		unresolved: total("handoffs") - total("resolved"),
		kept,
		broken,
		open: total("open"),
		keptRate: settled === 0 ? null : Math.round((1000 * kept) / settled) / 10,
		firstContact: median(rows.flatMap(({ firstContact }) => firstContact)),
	};
}

/** Every week of the range, also those in which nothing happened. */
export function byWeek(rows: readonly ReportRow[], weeks: readonly string[]): Sum[] {
	return weeks.map((week) =>
		sumOf(
			week,
			rows.filter((row) => row.week === week),
		),
	);
}

export function byTrigger(rows: readonly ReportRow[]): Sum[] {
	return RAISED_BY.map((trigger) =>
		sumOf(
			TRIGGER_NAMES[trigger],
			rows.filter((row) => row.trigger === trigger),
		),
	);
}

/** Every destination, in the order of the matrix. */
export function byDestination(rows: readonly ReportRow[]): Sum[] {
	return DESTINATIONS.map((destination) =>
		sumOf(
			DESTINATION_LABELS[destination],
			rows.filter((row) => row.destination === destination),
		),
	);
}

export function median(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** "12 min", "3 h 20 min": what people say. */
export function minutesText(minutes: number | null): string {
	if (minutes === null) return "–";
	if (minutes < 1) return "under 1 min";
	const whole = Math.round(minutes);
	if (whole < 60) return `${whole} min`;
	const rest = whole % 60;
	return `${Math.floor(whole / 60)} h${rest ? ` ${rest} min` : ""}`;
}

export function rateText(rate: number | null): string {
	return rate === null ? "–" : `${rate} %`;
}
