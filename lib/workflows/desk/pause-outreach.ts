import type { Actor, Pressed } from "@/lib/adapters/db/desk";
import type { World } from "@/lib/world";

/** Silence towards this contact, from this moment: also a reply that is being written is dropped. */
export async function pauseOutreach(
	world: World,
	{ contactId, actor }: { contactId: string; actor: Actor },
): Promise<Pressed> {
	const pressed = await world.desk.pauseOutreach({ contactId, actor, at: world.now() });
	if (pressed.result !== "done") return pressed;
	for (const id of await world.desk.openConversations(contactId)) world.turns.interrupt(id);
	return pressed;
}
