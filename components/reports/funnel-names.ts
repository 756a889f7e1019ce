import type { FunnelRow, FunnelStep } from "@/lib/wire/reports";

export const STEP_NAMES = {
	visitors: "Visitors who wrote",
	qualified: "Qualified, warm or hot",
	offered: "Offered a person",
	address: "Left an address",
	contacted: "Contacted by a rep",
	met: "Met, or booked a call",
} as const satisfies Record<FunnelStep, string>;

export function funnelTotal(rows: readonly FunnelRow[]): Record<FunnelStep, number> {
	const totalOf = (step: FunnelStep) => rows.reduce((sum, row) => sum + row[step], 0);
	return {
		visitors: totalOf("visitors"),
		qualified: totalOf("qualified"),
		offered: totalOf("offered"),
		address: totalOf("address"),
		contacted: totalOf("contacted"),
		met: totalOf("met"),
	};
}

/** Every week of the range, also those in which nobody wrote. */
export function funnelByWeek(rows: readonly FunnelRow[], weeks: readonly string[]): FunnelRow[] {
	return weeks.map((name) => rows.find((row) => row.name === name) ?? { name, ...funnelTotal([]) });
}

/** In per cent of the visitors; of nobody there is no share. */
export function shareOf(count: number, visitors: number): string {
	return visitors === 0 ? "–" : `${Math.round((100 * count) / visitors)} %`;
}
