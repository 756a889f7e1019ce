import type { Actor } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";

export type DeliveriesToReplay = { actor: Actor; which: { ids: readonly string[] } | "all" };

/**
 * Sends again, now, what did not get through: one or all. What arrived is never sent a second time.
 * @returns how many set off
 */
export async function replayDeliveries(
	world: World,
	{ actor, which }: DeliveriesToReplay,
): Promise<number> {
	const count = await world.deliveries.again(which);
	await world.destinations.noteReplay({ actor, at: world.now(), which, count });
	return count;
}
