import { DEFAULT_COLOUR, inkOn } from "@/lib/wire/brand-colour";
import type { World } from "@/lib/world";

/** What the widget must know on any page before the visitor opens it. */
export async function widgetConfig(world: Pick<World, "settings" | "store">, origin: string) {
	const [{ profile }, { sites, colour }] = await Promise.all([
		world.store.company(),
		world.settings.widget(),
	]);
	const shown = colour ?? DEFAULT_COLOUR;
	return { company: profile.name, origin, sites, colour: shown, ink: inkOn(shown) };
}
