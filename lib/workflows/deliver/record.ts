import { setTimeout as sleep } from "node:timers/promises";
import type { Settlement } from "@/lib/adapters/db/deliveries";
import type { World } from "@/lib/world";

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2_000;

/** Writes down what became of a try. */
export function record(world: World, settlement: Settlement): Promise<void> {
	return untilWritten(() => world.deliveries.settle(settlement));
}

/**
 * Writes, however long the database is away: what is known here and nowhere else must not get lost with a restart
 * of it, or the message would be sent twice. `write` may be repeated at will.
 */
export async function untilWritten<Written>(write: () => Promise<Written>): Promise<Written> {
	for (let tries = 0; ; tries++) {
		try {
			return await write();
		} catch {
			await sleep(Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS));
		}
	}
}
