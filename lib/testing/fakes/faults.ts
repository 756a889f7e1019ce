/** Faults a test plans ahead; each answers as many requests as it was planned for. */
export type Faults<Fault> = {
	/** The next `times` requests meet this fault; `Infinity` until `clear`. Plans queue up. */
	plan(fault: Fault, times?: number): void;
	/** The fault for this request, if one is planned for it. */
	next(path?: string): Fault | null;
	clear(): void;
};

type Plan<Fault> = { fault: Fault; left: number; on: RegExp | undefined };

export function createFaults<Fault>(on?: (fault: Fault) => RegExp | undefined): Faults<Fault> {
	let plans: Plan<Fault>[] = [];
	return {
		plan(fault, times = 1) {
			plans.push({ fault, left: times, on: on?.(fault) });
		},
		next(path = "") {
			const plan = plans.find((it) => it.left > 0 && (it.on?.test(path) ?? true));
			if (!plan) return null;
			plan.left -= 1;
			plans = plans.filter((it) => it.left > 0);
			return plan.fault;
		},
		clear() {
			plans = [];
		},
	};
}
