import { availabilityAt } from "@/lib/availability/availability";
import { reachOf } from "@/lib/handoff/reach";
import { ringUnansweredWords } from "@/lib/wording/ringing";
import type { World } from "@/lib/world";
import { promiseAt } from "./handoff-words-of";
import { ringEndChange } from "./ring-end-change";

/**
 * Nobody joined in time: the visitor is told the truth and gets a promise with a time. A rep who joins at
 * this very moment wins; then nothing is said.
 */
export async function endRing(world: World, handoffId: string): Promise<void> {
	const ring = await world.outbox.unansweredRing(handoffId, world.now());
	if (!ring) return;
	const turn = await world.turns.enter(ring.conversationId);
	try {
		const [state, company] = await Promise.all([
			world.store.loadState(ring.conversationId),
			world.store.company(),
		]);
		if (state?.handoff?.id !== handoffId || state.handoff.ring !== "ringing") return;
		const at = world.now();
		const availability = availabilityAt(company.schedule, at);
		const { qualification, handoff } = state;
		const promise = promiseAt(
			{ availability, qualification },
			{ state, company, at, resource: null },
		);
		const offers = handoff.offers.filter((offer) => offer !== "talk_now");
		const text = ringUnansweredWords({
			language: qualification.language,
			destination: handoff.destination,
			promise: promise?.text ?? null,
			reach: reachOf(qualification.contact),
			offers,
		});
		const { schedule } = company;
		await world.store.endRing(
			ringEndChange(world, { state, schedule, at, text, promise, offers, handoff }),
		);
	} finally {
		turn.done();
	}
}
