import type { Actor, Pressed } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";
import { markerWordsOf } from "./marker-words-of";

/** The rep leaves and the assistant answers again, with a note from the rep when there is one. */
export function handBack(
	world: World,
	{ conversationId, actor, note }: { conversationId: string; actor: Actor; note: string | null },
): Promise<Pressed> {
	return world.desk.handBack({
		conversationId,
		actor,
		at: world.now(),
		words: markerWordsOf(world, actor.name),
		note: note?.trim() || null,
	});
}
