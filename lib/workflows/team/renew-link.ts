import type { Actor } from "@/lib/adapters/db/desk";
import type { InviteAnswer } from "@/lib/wire/team";
import type { World } from "@/lib/world";
import { mailLink, oneTimeLink } from "./one-time-link";

/** A link for a new password, or back in for one who was put out. null: there is no such colleague. */
export async function renewLink(
	world: World,
	{ actor, userId }: { actor: Actor; userId: string },
): Promise<InviteAnswer | null> {
	const { link, ...kept } = oneTimeLink(world);
	const renewed = await world.team.renew({ actor, at: world.now(), userId, ...kept });
	if (renewed === "not_found") return null;
	const mailed = await mailLink(world, { to: renewed.email, link, by: actor.name, isMember: true });
	return { result: "invited", link, mailed };
}
