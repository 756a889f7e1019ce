import type { Instant } from "@/lib/availability/types";
import type { World } from "@/lib/world";

const DAYS = 7;
const DAY_MS = 86_400_000;

export type OneTimeLink = { link: string; sha256: string; expiresAt: Instant };

/** A link that opens once within seven days. The address holds the token; we keep its hash. */
export function oneTimeLink(world: World): OneTimeLink {
	const { token, sha256 } = world.newToken();
	return { link: world.links.join(token), sha256, expiresAt: world.now() + DAYS * DAY_MS };
}

type Sending = { to: string; link: string; by: string; isMember: boolean };

/** @returns whether it went out; the link is on the admin's screen in any case */
export async function mailLink(world: World, sending: Sending): Promise<boolean> {
	const { profile } = await world.store.company();
	const id = world.newId();
	const outcome = await world.teamMail.invite({ ...sending, company: profile.name, id });
	return outcome.status === "delivered";
}
