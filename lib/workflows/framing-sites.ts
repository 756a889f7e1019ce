import { isOnSites } from "@/lib/wire/site-origin";
import type { World } from "@/lib/world";

/**
 * Which sites the chat may be framed by, when a page of this origin is one of them; null otherwise. Our own
 * pages may always.
 */
export async function framingSites(
	world: Pick<World, "settings">,
	{ host, own }: { host: string; own: string },
): Promise<string[] | null> {
	const { sites } = await world.settings.widget();
	return host === own || isOnSites(host, sites) ? sites : null;
}
