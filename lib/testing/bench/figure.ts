/** One measured number beside what it must be; without a target it is told for orientation. */
export type Figure = {
	name: string;
	value: number;
	unit: string;
	target?: { atLeast: number } | { atMost: number };
};

export function isMissed({ value, target }: Figure): boolean {
	if (!target) return false;
	// A figure that could not be taken is NaN, and no comparison holds for it.
	return "atLeast" in target ? !(value >= target.atLeast) : !(value <= target.atMost);
}

/** The value below which `share` (0 to 1) of the measured ones lie; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}
