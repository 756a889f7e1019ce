import type { EventToTell } from "@/lib/adapters/db/outbox";
import type { Job } from "@/lib/adapters/db/store";
import { cardBrief, firstSentences } from "@/lib/handoff/brief";
import { clip } from "@/lib/handoff/clip";
import { PACKET_LIMITS } from "@/lib/handoff/packet";
import type { World } from "@/lib/world";

const CARD_SENTENCES = 4;

/**
 * Sends an event of a handoff on its way. With a model, its summary comes first, for five seconds at most;
 * then every target gets its own job, so that nothing waits for the slowest.
 */
export async function announceHandoff(world: World, eventId: string): Promise<void> {
	const event = await world.outbox.event(eventId);
	if (!event) return;
	if (world.assistant.name === "model") await summarise(world, event);
	await world.outbox.addJobs(event.deliveries.map((delivery) => deliveryJob(delivery, event)));
}

/** Two events of one handoff never run side by side at the same target. */
export function deliveryJob(
	{ id, target }: { id: string; target: string },
	event: EventToTell,
): Job {
	return {
		task: "deliver",
		id,
		key: `deliver:${id}`,
		queue: `${target}:${event.handoffId}`,
	};
}

async function summarise(world: World, { handoffId, packet, transcript }: EventToTell) {
	const facts = cardBrief(packet);
	const brief = await world.assistant.brief({ facts, transcript });
	const summary = clip(brief, PACKET_LIMITS.summary);
	if (!summary.trim()) return;
	await world.outbox.saveSummary({
		handoffId,
		packet: { ...packet, summary },
		brief: firstSentences(summary, CARD_SENTENCES),
	});
}
