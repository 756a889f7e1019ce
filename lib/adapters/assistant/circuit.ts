export type CircuitLimits = {
	/** Faults in a row after which the model is left alone. */
	faults: number;
	restMs: number;
};

export const DEFAULT_CIRCUIT: CircuitLimits = { faults: 4, restMs: 30_000 };

/**
 * Closed: every call goes to the model. Open, after `faults` in a row: none does for `restMs`. Then one call tries; its
 * success closes the circuit, its fault opens it again for another rest.
 */
export function createCircuit({ faults, restMs }: CircuitLimits, now: () => number) {
	let inARow = 0;
	let restsUntil = 0;
	let trying = false;
	return {
		/** Whether this call may go to the model. One that may must be reported with `succeeded` or `failed`. */
		allows(): boolean {
			if (inARow < faults) return true;
			if (trying || now() < restsUntil) return false;
			trying = true;
			return true;
		},
		succeeded(): void {
			inARow = 0;
			trying = false;
		},
		failed(): void {
			inARow += 1;
			trying = false;
			if (inARow >= faults) restsUntil = now() + restMs;
		},
		/** The caller went away: that says nothing of the model. */
		dropped(): void {
			trying = false;
		},
	};
}
