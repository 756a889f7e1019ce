import type { Job } from "@/lib/adapters/db/store";
import type { World } from "@/lib/world";
import { passTime } from "./pass-time";

const DAY_MS = 86_400_000;
/** At 03:00 UTC nobody waits for the database. */
const AT_MS = 3 * 3_600_000;

/** The next daily pass; one is planned however often this is said. */
export function nextPass(now: number): Job {
	const today = Math.floor(now / DAY_MS) * DAY_MS + AT_MS;
	const due = now < today ? today : today + DAY_MS;
	return { task: "engagement_pass", id: "daily", key: "engagement_pass:daily", delayMs: due - now };
}

/** After an edit of the rules: at once, from the events. */
export function passForNewRules(): Job {
	return { task: "engagement_pass", id: "rules", key: "engagement_pass:rules" };
}

/** Lets a day pass for the silent, and plans the next. */
export async function dailyPass(world: World, id: string): Promise<void> {
	await passTime(world, { fromEvents: id === "rules" });
	if (id === "daily") await world.outbox.addJobs([nextPass(world.now())]);
}
