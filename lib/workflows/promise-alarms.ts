import type { PromiseDue } from "@/lib/adapters/db/outbox";
import type { Job } from "@/lib/adapters/db/store";
import type { Alarm } from "@/lib/handoff/alarms";
import { headline } from "@/lib/handoff/brief";
import { bothClocks } from "@/lib/handoff/clocks";
import type { World } from "@/lib/world";

const TITLES = {
	halfway: "Half the time for a promise is gone",
	last_call: "A promise is about to break",
} as const satisfies Record<Alarm, string>;

/** Before its deadline an open promise is called to mind: to its owner first, to everybody at the last. */
export async function alarmPromise(world: World, alarm: Alarm, promiseId: string): Promise<void> {
	const promise = await world.outbox.promise(promiseId);
	if (promise?.state !== "open" || world.now() >= promise.due) return;
	await world.outbox.alarmPromise({
		promiseId,
		alarm,
		at: world.now(),
		to: alarm === "halfway" && promise.ownerId !== null ? "owner" : "everybody",
		title: `${TITLES[alarm]}: ${headline(promise.packet)}`,
		body: `${promise.packet.reference} was promised contact ${wordsOf(promise)}. Reply, or mark them as called.`,
	});
}

/**
 * A broken promise is told to Slack too, when its channel may be written to. Thrown when Slack is away, so that the
 * queue tries again.
 */
export async function tellBrokenPromise(world: World, promiseId: string): Promise<void> {
	const promise = await world.outbox.promise(promiseId);
	if (promise?.state !== "broken") return;
	const channel = await world.slack.alarmTo(promise.packet.destination);
	const rest = await world.deliveries.restOf(channel.lane);
	if (rest > 0) return world.outbox.addJobs([{ ...brokenJob(promiseId), delayMs: rest }]);
	const outcome = await channel.send({
		title: `Promise broken: ${headline(promise.packet)}`,
		body: `HIGH PRIORITY. ${promise.packet.reference} was promised contact ${wordsOf(promise)}; nobody has been in touch yet.`,
		link: world.links.handoff(promise.handoffId),
	});
	if (outcome.status === "retry") throw new Error(outcome.reason);
}

export function brokenJob(promiseId: string): Job {
	return { task: "promise_broken", id: promiseId, key: `promise_broken:${promiseId}` };
}

/** "Tomorrow" was true when it was said: the clocks are true whenever they are read. */
function wordsOf({ packet, due }: PromiseDue): string {
	return `by ${bothClocks(new Date(due).toISOString(), packet.team_time_zone, packet.time_zone)}`;
}
