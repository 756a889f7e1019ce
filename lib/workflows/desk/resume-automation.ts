import type { Actor, Pressed } from "@/lib/adapters/db/desk";
import type { Outcome } from "@/lib/handoff/outcome";
import { Refusal } from "@/lib/wire/refusal";
import type { World } from "@/lib/world";
import { markerWordsOf } from "./marker-words-of";

/** The rep has done what was recommended: the card is cleared and the assistant goes on. */
export function resumeAutomation(
	world: World,
	{ handoffId, actor, outcome }: { handoffId: string; actor: Actor; outcome: Outcome },
): Promise<Pressed> {
	return world.desk.resumeAutomation({
		handoffId,
		actor,
		at: world.now(),
		outcome,
		words: markerWordsOf(world, actor.name),
		eventId: world.newId(),
	});
}

/**
 * A press too early, taken back. The assistant's reply begun meanwhile is dropped.
 * @throws Refusal `not_found`, `too_late_to_undo`
 */
export async function undoResume(
	world: World,
	{ handoffId, actor }: { handoffId: string; actor: Actor },
): Promise<{ result: "done" | "already" }> {
	const undone = await world.desk.undoResume({
		handoffId,
		actor,
		at: world.now(),
		words: markerWordsOf(world, actor.name),
		eventId: world.newId(),
	});
	if (undone.result === "not_found") throw new Refusal("not_found");
	if (undone.result === "too_late") throw new Refusal("too_late_to_undo");
	if (undone.result === "done" && undone.conversationId) {
		world.turns.interrupt(undone.conversationId);
	}
	return { result: undone.result };
}
