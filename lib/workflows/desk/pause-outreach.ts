import type { Actor, Pressed, Pressing } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";
import { interruptReplies } from "./interrupt-replies";
import { markerWordsOf } from "./marker-words-of";

type Press = { contactId: string; actor: Actor };

/** Silence towards this contact, from this moment: also a reply that is being written is dropped. */
export async function pauseOutreach(world: World, pressing: Press): Promise<Pressed> {
	const pressed = await world.desk.pauseOutreach(input(world, pressing));
	if (pressed.result === "done") await interruptReplies(world, pressing.contactId);
	return pressed;
}

/** The assistant answers again; held messages wait for a rep's word. */
export function liftPause(world: World, pressing: Press): Promise<Pressed> {
	return world.desk.liftPause(input(world, pressing));
}

function input(world: World, { contactId, actor }: Press): Pressing {
	return { contactId, actor, at: world.now(), words: markerWordsOf(world, actor.name) };
}
