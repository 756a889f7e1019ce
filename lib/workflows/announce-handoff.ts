import { cardBrief, firstSentences } from "@/lib/handoff/brief";
import { clip } from "@/lib/handoff/clip";
import { PACKET_LIMITS } from "@/lib/handoff/packet";
import type { World } from "@/lib/world";

const CARD_SENTENCES = 4;

/** A model's summary this quick goes out with the event; a slower one is for the card only. */
const SUMMARY_WAIT_MS = 250;

/**
 * Sends an event of a handoff on its way to every target. Slack must hear within two seconds, so a model has a
 * moment for its summary; when it takes longer the built-in one is told, and the card in the console gets the
 * model's words once they are there. Should this job be late or lost, the deliveries set off by themselves.
 * `wake`: the deliveries are due.
 */
export async function announceHandoff(
	world: World,
	eventId: string,
	wake: () => void,
): Promise<void> {
	const summary = world.assistant.name === "model" ? summarise(world, eventId) : null;
	if (summary) await Promise.race([summary, moment()]);
	await world.deliveries.release(eventId);
	wake();
	await summary;
}

async function summarise(world: World, eventId: string): Promise<void> {
	const handoff = await world.outbox.handoffToSumUp(eventId);
	if (!handoff) return;
	const { handoffId, packet, transcript } = handoff;
	const written = await world.assistant.brief({ facts: cardBrief(packet), transcript });
	const summary = clip(written, PACKET_LIMITS.summary);
	if (!summary.trim()) return;
	const brief = firstSentences(summary, CARD_SENTENCES);
	await world.outbox.saveSummary({ handoffId, summary, brief });
}

const moment = () => new Promise((done) => setTimeout(done, SUMMARY_WAIT_MS));
