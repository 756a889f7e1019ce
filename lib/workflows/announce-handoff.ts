import type { EventToTell } from "@/lib/adapters/db/outbox";
import type { Job } from "@/lib/adapters/db/store";
import { cardBrief, firstSentences } from "@/lib/handoff/brief";
import { clip } from "@/lib/handoff/clip";
import { PACKET_LIMITS } from "@/lib/handoff/packet";
import type { World } from "@/lib/world";

const CARD_SENTENCES = 4;

/** A model's summary this quick goes out with the event; a slower one is for the card only. */
const SUMMARY_WAIT_MS = 250;

/**
 * Sends an event of a handoff on its way: every target gets its own job, and nothing waits for the slowest.
 * Slack must hear within two seconds, so a model has a moment for its summary; when it takes longer the
 * built-in one is told, and the card in the console gets the model's words once they are there.
 */
export async function announceHandoff(world: World, eventId: string): Promise<void> {
	const event = await world.outbox.event(eventId);
	if (!event) return;
	const summary = world.assistant.name === "model" ? summarise(world, event) : Promise.resolve();
	await Promise.race([summary, moment()]);
	await world.outbox.addJobs(event.deliveries.map((delivery) => deliveryJob(delivery, event)));
	await summary;
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
	const written = await world.assistant.brief({ facts: cardBrief(packet), transcript });
	const summary = clip(written, PACKET_LIMITS.summary);
	if (!summary.trim()) return;
	const brief = firstSentences(summary, CARD_SENTENCES);
	await world.outbox.saveSummary({ handoffId, summary, brief });
}

const moment = () => new Promise((done) => setTimeout(done, SUMMARY_WAIT_MS));
