import type { World } from "@/lib/world";

/** So many contacts are judged in one transaction: others wait for that long and no longer. */
const BATCH = 1_000;

export type Passed = { contacts: number; changed: number };

/**
 * Judges every contact anew. Once a day for the silent, whose score falls without an event; with
 * `fromEvents` after the rules were edited, for then the points themselves are others.
 */
export async function passTime(
	world: Pick<World, "engagement" | "now">,
	{ fromEvents }: { fromEvents: boolean },
): Promise<Passed> {
	const passed: Passed = { contacts: 0, changed: 0 };
	let after = "";
	for (;;) {
		const now = world.now();
		const batch = await world.engagement.rejudge({ after, limit: BATCH, now, fromEvents });
		if (batch.last === null) return passed;
		passed.contacts += batch.count;
		passed.changed += batch.changed;
		after = batch.last;
	}
}
