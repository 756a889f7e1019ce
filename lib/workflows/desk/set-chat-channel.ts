import type { Actor, Pressed } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";
import { interruptReplies } from "./interrupt-replies";
import { markerWordsOf } from "./marker-words-of";

type Press = { contactId: string; actor: Actor; on: boolean };

/** Off: the assistant is silent in this contact's chats from this moment; a reply being written is dropped. */
export async function setChatChannel(world: World, press: Press): Promise<Pressed> {
	const words = markerWordsOf(world, press.actor.name);
	const pressed = await world.desk.setChatChannel({ ...press, at: world.now(), words });
	if (pressed.result === "done" && !press.on) await interruptReplies(world, press.contactId);
	return pressed;
}
