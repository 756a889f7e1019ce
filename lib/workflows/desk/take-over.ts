import type { Actor, TakenOver } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";
import { markerWordsOf } from "./marker-words-of";

/** `relieves` is the colleague who speaks there, as the rep saw it; without one the rep steps in for the assistant. */
type Taking = { conversationId: string; actor: Actor; relieves?: string | null };

/** A rep steps into a conversation: the assistant is silent from the press, not from the next turn. */
export async function takeOver(
	world: World,
	{ conversationId, actor, relieves }: Taking,
): Promise<TakenOver> {
	const taken = await world.desk.takeOver({
		conversationId,
		actor,
		relieves,
		at: world.now(),
		words: markerWordsOf(world, actor.name),
		eventId: world.newId(),
	});
	// A reply begun before the press cannot be stored any more; this spares the visitor reading its rest.
	if (taken.result === "done") world.turns.interrupt(conversationId);
	return taken;
}
