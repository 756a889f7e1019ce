export type CircuitLimits = {
	/** Faults in a row after which the model is left alone. */
	faults: number;
	restMs: number;
};

/** A server may ask for a day; it is tried again before that. */
const ASKED_REST_MAX_MS = 300_000;

export const DEFAULT_CIRCUIT: CircuitLimits = { faults: 4, restMs: 30_000 };

/**
 * Closed: every call goes to the model. Open, after `faults` in a row: none does for `restMs`. Then one call tries; its
 * success closes the circuit, its fault opens it again for another rest. A server that says how long to wait is left alone
 * for that long after a single fault.
 */
export function createCircuit({ faults, restMs }: CircuitLimits, now: () => number) {
	let inARow = 0;
	let restsUntil = 0;
	let trying = false;
	return {
		/** Whether this call may go to the model. One that may must be reported with `succeeded` or `failed`. */
		allows(): boolean {
			if (now() < restsUntil) return false;
			if (inARow < faults) return true;
			if (trying) return false;
			trying = true;
			return true;
		},
		succeeded(): void {
			inARow = 0;
			trying = false;
		},
		/** `askedRestMs`: how long the server wants to be left alone, when it said so. */
		failed(askedRestMs = 0): void {
			inARow += 1;
			trying = false;
			const rest = Math.max(
				inARow >= faults ? restMs : 0,
				Math.min(askedRestMs, ASKED_REST_MAX_MS),
			);
			if (rest > 0) restsUntil = now() + rest;
		},
		/** The caller went away: that says nothing of the model. */
		dropped(): void {
			trying = false;
		},
	};
}
