import { setTimeout as sleep } from "node:timers/promises";
import type { Settlement } from "@/lib/adapters/db/deliveries";
import type { World } from "@/lib/world";

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2_000;

/**
 * Writes down what became of a try, however long the database is away: what is known here and nowhere else must
 * not get lost with a restart of it, or the message would be sent twice.
 */
export async function record(world: World, settlement: Settlement): Promise<void> {
	for (let tries = 0; ; tries++) {
		try {
			return await world.deliveries.settle(settlement);
		} catch {
			await sleep(Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS));
		}
	}
}
