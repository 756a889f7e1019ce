import type { FunnelRow, OutcomeRow, ReportRow } from "@/lib/wire/reports";
import type { World } from "@/lib/world";
import { type AskedRange, instantsOf, lastWeeks, readRange, weeksOf } from "./report-range";

export type Preset = { weeks: number; from: string; to: string };

export type Report = {
	range: AskedRange;
	presets: Preset[];
	/** The Mondays of the range, oldest first. */
	weeks: string[];
	handoffs: ReportRow[];
	/** By Monday; weeks without a visitor are not among them. */
	funnel: FunnelRow[];
	pages: FunnelRow[];
	outcomes: OutcomeRow[];
};

const PRESET_WEEKS = [4, 12, 26, 52] as const;

/** What happened between two days of the team's calendar: visitors' steps, handoffs, promises, outcomes. */
export async function loadReport(
	world: World,
	asked: { from: string | null; to: string | null },
): Promise<Report> {
	const { schedule } = await world.store.company();
	const clock = { now: world.now(), zone: schedule.zone };
	const range = readRange(asked, clock);
	const ask = { ...instantsOf(range, clock.zone), weeks: weeksOf(range, clock.zone) };
	const [handoffs, funnel, outcomes] = await Promise.all([
		world.reports.handoffs(ask),
		world.reports.funnel(ask),
		world.reports.outcomes(ask),
	]);
	return {
		range,
		presets: PRESET_WEEKS.map((weeks) => ({ weeks, ...lastWeeks(weeks, clock) })),
		weeks: ask.weeks.map(({ monday }) => monday),
		handoffs,
		funnel: funnel.byWeek,
		pages: funnel.byPage,
		outcomes,
	};
}
