import type { Actor, Pressed } from "@/lib/adapters/db/desk";
import type { Outcome } from "@/lib/handoff/outcome";
import type { World } from "@/lib/world";
import { markersOf } from "./marker-of";

/** The rep has done what was recommended: the card is cleared and the assistant goes on. */
export async function resumeAutomation(
	world: World,
	{ handoffId, actor, outcome }: { handoffId: string; actor: Actor; outcome: Outcome },
): Promise<Pressed> {
	const marker = await markersOf(world, { handoffId }, actor.name);
	return world.desk.resumeAutomation({
		handoffId,
		actor,
		at: world.now(),
		outcome,
		marker: marker("assistant_back"),
		eventId: world.newId(),
	});
}
