import type { DeliveryTarget } from "@/lib/adapters/db/store";

const FIRST_WAIT_MS = 1_000;

/**
 * A Slack webhook rests as a whole, so one try a minute finds it back; CRM and mail are tried by every delivery
 * that waits, and the first that gets through hastens the others.
 */
const LONGEST_WAIT_MS = {
	slack: 60_000,
	crm: 5 * 60_000,
	mail: 5 * 60_000,
	visitor: 5 * 60_000,
} as const satisfies Record<DeliveryTarget, number>;

/** Twice as long after each failure in a row, spread by a fifth so that workers do not knock in step. */
export function backoff(target: DeliveryTarget, failures: number, chance: number): number {
	const grown = Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures, 20), LONGEST_WAIT_MS[target]);
	return grown * (0.8 + 0.4 * chance);
}
