import type { Actor } from "@/lib/adapters/db/desk";
import { Refusal } from "@/lib/wire/refusal";
import type { World } from "@/lib/world";

type Merge = { contactId: string; otherId: string; email: string | null; actor: Actor };

/**
 * Makes two records of one person one. A reply being written to either is dropped: it was begun for a contact
 * that is now known better. @throws Refusal `not_found`, `not_the_same_person`
 */
export async function mergeContacts(
	world: World,
	merge: Merge,
): Promise<{ result: "done" | "already" }> {
	const now = world.now();
	const { result } = await world.contacts.merge({ ...merge, at: now });
	if (result === "not_found") throw new Refusal("not_found");
	if (result === "not_the_same") throw new Refusal("not_the_same_person");
	if (result === "done") {
		await world.engagement.foldWaiting(merge.contactId, now);
		for (const id of await world.desk.openConversations(merge.contactId)) {
			world.turns.interrupt(id);
		}
	}
	return { result };
}
