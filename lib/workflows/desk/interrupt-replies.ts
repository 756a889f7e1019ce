import type { World } from "@/lib/world";

/** Stops what this server is writing to the contact; other servers' replies fail on the conversation's version. */
export async function interruptReplies(world: World, contactId: string): Promise<void> {
	for (const id of await world.desk.openConversations(contactId)) world.turns.interrupt(id);
}
