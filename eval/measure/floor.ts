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

/**
 * The floor moved up to what was measured. A fact that fell in either bound keeps its floor in both: recall from one
 * run beside false alarms from another would be a floor that no reader ever stood on. A fact that is never found says
 * nothing yet; its silence must not become a bound.
 */
export function raiseFloor(floor: Floor, measured: Measured): Floor {
	const raised: Floor = structuredClone(floor);
	for (const [set, facts] of Object.entries(measured)) {
		const limits = raised[set] ?? {};
		for (const [fact, metrics] of Object.entries(facts)) {
			const old = limits[fact] ?? {};
			if (metrics.recall === 0 || broken(old, metrics).length > 0) continue;
			limits[fact] = atLeast(old, metrics);
		}
		raised[set] = limits;
	}
	return raised;
}

/** Rounded in the measured value's favour, so that the same run passes its own floor. */
function atLeast(old: Bound, { recall, falseAlarmRate }: Metrics): Bound {
	const raised: Bound = { ...old };
	if (recall !== null)
		raised.recall = Math.max(old.recall ?? 0, Math.floor(recall * PLACES) / PLACES);
	if (falseAlarmRate !== null)
		raised.false_alarms = Math.min(
			old.false_alarms ?? 1,
			Math.ceil(falseAlarmRate * PLACES) / PLACES,
		);
	return raised;
}
