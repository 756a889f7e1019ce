import type { Actor } from "@/lib/adapters/db/desk";
import type { Erased } from "@/lib/wire/privacy";
import type { World } from "@/lib/world";

/**
 * Erases everything kept of a visitor here. What Slack, the CRM, mailboxes and other systems received stays
 * there; the answer says what and where. null: nothing is kept.
 */
export function eraseVisitor(
	world: World,
	{ actor, key }: { actor: Actor; key: string },
): Promise<Erased | null> {
	return world.privacy.erase({ key, actor, at: world.now() });
}
