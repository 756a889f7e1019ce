import type { Job } from "@/lib/adapters/db/store";
import type { World } from "@/lib/world";

const DAY_MS = 86_400_000;
/** At 03:30 UTC nobody waits for the database. */
const AT_MS = 3.5 * 3_600_000;
/** So many at a time, that no transaction is long. */
const BATCH = 100;

const BATON = { id: "baton", name: "Baton" };

/** The next daily pass; one is planned however often this is said. `now` is the real clock. */
export function nextRetention(now: number): Job {
	const today = Math.floor(now / DAY_MS) * DAY_MS + AT_MS;
	const due = now < today ? today : today + DAY_MS;
	return { task: "retention_pass", id: "daily", key: "retention_pass", delayMs: due - now };
}

/** Erases what is older than the admin lets it get, and plans the next pass. */
export async function passRetention(world: World): Promise<void> {
	const at = world.now();
	await world.outbox.addJobs([nextRetention(at)]);
	await world.privacy.sweep(at);
	const days = await world.privacy.retention();
	if (days === null) return;
	const conversations = await eraseBefore(world, at - days * DAY_MS);
	if (conversations > 0) await world.privacy.noteSweep({ at, conversations });
}

async function eraseBefore(world: World, before: number): Promise<number> {
	let erased = 0;
	for (;;) {
		const keys = await world.privacy.stale({ before, max: BATCH });
		if (keys.length === 0) return erased;
		for (const key of keys) {
			const gone = await world.privacy.erase({ key, actor: BATON, at: world.now() });
			erased += gone?.conversations ?? 0;
		}
	}
}
