import type { World } from "@/lib/world";
import { nextPass } from "./engagement/daily-pass";
import { nextLook } from "./outreach/read-mailbox";

const EVERY_MS = 10 * 60_000;

/**
 * Sees to it that the jobs that plan their own successors are planned: one that was lost, or that a database
 * was away for, comes back within minutes. Planning one that is planned changes nothing.
 */
export function planRecurring(world: Pick<World, "outbox" | "now">): { stop(): void } {
	const plan = () => {
		const jobs = [nextPass(world.now()), nextLook()];
		// The database may be away: the next time plans it.
		world.outbox.addJobs(jobs).catch(() => {});
	};
	plan();
	const timer = setInterval(plan, EVERY_MS);
	timer.unref();
	return { stop: () => clearInterval(timer) };
}
