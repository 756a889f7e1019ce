import { headline } from "@/lib/handoff/brief";
import type { World } from "@/lib/world";
import { brokenJob } from "./promise-alarms";

/** At its deadline an open promise is broken, and every rep hears of it at high priority. */
export async function checkPromise(world: World, promiseId: string): Promise<void> {
	const promise = await world.outbox.promise(promiseId);
	if (promise?.state !== "open" || world.now() < promise.due) return;
	await world.outbox.breakPromise({
		promiseId,
		at: world.now(),
		title: `Promise broken: ${headline(promise.packet)}`,
		body: `${promise.packet.reference} was promised contact ${promise.packet.promise?.text ?? "by now"}; nobody has been in touch yet.`,
		jobs: [brokenJob(promiseId)],
	});
}
