import type { Actor, Pressed } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";
import { markersOf } from "./marker-of";

/** The rep leaves and the assistant answers again, with a note from the rep when there is one. */
export async function handBack(
	world: World,
	{ conversationId, actor, note }: { conversationId: string; actor: Actor; note: string | null },
): Promise<Pressed> {
	const marker = await markersOf(world, { conversationId }, actor.name);
	return world.desk.handBack({
		conversationId,
		actor,
		at: world.now(),
		markers: { left: marker("left"), back: marker("assistant_back") },
		note: note?.trim() || null,
	});
}
