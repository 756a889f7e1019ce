import { z } from "zod";
import type { Metrics } from "./metrics";

const bound = z.strictObject({
	recall: z.number().optional(),
	false_alarms: z.number().optional(),
});
/** Per set and fact: recall may not fall below, the false-alarm rate may not rise above. */
export const floorFile = z.record(z.string(), z.record(z.string(), bound));
export type Floor = z.infer<typeof floorFile>;
type Bound = z.infer<typeof bound>;

export type Measured = Readonly<Record<string, Readonly<Record<string, Metrics>>>>;

const PLACES = 1000;

/** One sentence for every bound that does not hold. Sets that were not measured are not judged. */
export function belowFloor(floor: Floor, measured: Measured): string[] {
	return Object.entries(floor).flatMap(([set, facts]) =>
		Object.entries(facts).flatMap(([fact, limits]) => {
			const metrics = measured[set]?.[fact];
			return metrics ? broken(limits, metrics).map((words) => `${set} · ${fact}: ${words}`) : [];
		}),
	);
}

function broken(limits: Bound, metrics: Metrics): string[] {
	const words: string[] = [];
	if (limits.recall !== undefined && (metrics.recall ?? 0) < limits.recall)
		words.push(`recall ${metrics.recall} is below ${limits.recall}`);
	if (limits.false_alarms !== undefined && (metrics.falseAlarmRate ?? 0) > limits.false_alarms)
		words.push(`false-alarm rate ${metrics.falseAlarmRate} is above ${limits.false_alarms}`);
	return words;
}

/** The stricter of the old floor and what was measured, bound by bound: it never gives way. */
export function raiseFloor(floor: Floor, measured: Measured): Floor {
	const raised: Floor = structuredClone(floor);
	for (const [set, facts] of Object.entries(measured)) {
		const limits = raised[set] ?? {};
		for (const [fact, metrics] of Object.entries(facts))
			limits[fact] = stricter(limits[fact], metrics);
		raised[set] = limits;
	}
	return raised;
}

/** Rounded in the measured value's favour, so that the same run passes its own floor. */
function stricter(limits: Bound | undefined, metrics: Metrics): Bound {
	const raised: Bound = { ...limits };
	if (metrics.recall !== null)
		raised.recall = Math.max(limits?.recall ?? 0, Math.floor(metrics.recall * PLACES) / PLACES);
	if (metrics.falseAlarmRate !== null)
		raised.false_alarms = Math.min(
			limits?.false_alarms ?? 1,
			Math.ceil(metrics.falseAlarmRate * PLACES) / PLACES,
		);
	return raised;
}
