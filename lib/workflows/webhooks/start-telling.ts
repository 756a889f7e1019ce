import type { World } from "@/lib/world";
import { keepLooking, type Looking } from "../deliver/keep-looking";
import { aLane, type Lane, type Run } from "../deliver/lane";
import { sendWebhook } from "./send-webhook";

/** A receiver that hangs holds these for twenty seconds each, and none of another's. */
const PLACES_AN_ENDPOINT = 4;
const TICK_MS = 1_000;
const STOP_WITHIN_MS = 8_000;

/**
 * Carries what happened to other systems, as long as this process lives. Each endpoint is a lane of its own.
 * `worker` names this process while it lives: what it has claimed is freed when it dies.
 */
export function startTelling(world: World, worker: string): Looking {
	const lanes = new Map<string, Lane>();
	let stopped = false;

	function laneOf(endpointId: string): Lane {
		const known = lanes.get(endpointId);
		if (known) return known;
		const made = openLane(endpointId);
		lanes.set(endpointId, made);
		return made;
	}

	function openLane(endpointId: string): Lane {
		const by = `${worker} webhook:${endpointId}`;
		const held = new Set<string>();
		const made = aLane({
			places: PLACES_AN_ENDPOINT,
			async take(free): Promise<Run[]> {
				if (stopped) return [];
				const messages = await world.webhooks.claim({ by, endpointId, max: free });
				return messages.map((message) => {
					held.add(message.id);
					return async () => {
						await sendWebhook(world, { by, message });
						held.delete(message.id);
						return 0;
					};
				});
			},
			afterLostAnswer: () => world.webhooks.giveBack({ by, held: [...held] }),
			onEnd() {
				if (!stopped) made.look();
			},
		});
		return made;
	}

	const looking = keepLooking({
		everyMs: TICK_MS,
		async look() {
			for (const endpointId of await world.webhooks.due()) laneOf(endpointId).look();
		},
	});
	return {
		wake: looking.wake,
		async stop() {
			stopped = true;
			const idle = Promise.all([looking.stop(), ...[...lanes.values()].map((one) => one.idle())]);
			await Promise.race([idle, new Promise((done) => setTimeout(done, STOP_WITHIN_MS).unref())]);
		},
	};
}
