/**
 * Trained weights as letters, one for each: read in place, a table takes a byte of memory for each weight and nothing is
 * unpacked. A weight counts in steps of a size that the training chose.
 */

/** Letters from "#" to "[" stand for -28 to 28: none of them is escaped in JSON. */
export const LARGEST_WEIGHT = 28;
const ZERO = 63;

/** The letter of a weight in steps; what lies beyond the largest takes its letter. */
export function letterOf(weight: number): string {
	return String.fromCharCode(
		ZERO + Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight))),
	);
}

/** The weight, in steps, that stands at a place of the table. */
export function weightAt(letters: string, at: number): number {
	return letters.charCodeAt(at) - ZERO;
}

/**
 * The step in which the largest of the weights still has a letter, or, with `reach`, one of so many times their root mean
 * square: finer steps for nearly all, where a few are far beyond the rest.
 */
export function stepOf(
	weights: Float32Array | Float64Array,
	reach = Number.POSITIVE_INFINITY,
): number {
	let largest = 0;
	let squares = 0;
	for (const weight of weights) {
		largest = Math.max(largest, Math.abs(weight));
		squares += weight * weight;
	}
	return Math.min(largest, reach * Math.sqrt(squares / weights.length)) / LARGEST_WEIGHT;
}
