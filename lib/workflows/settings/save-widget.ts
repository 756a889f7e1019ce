import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved } from "@/lib/adapters/db/settings/settings-store";
import { widgetWritten } from "@/lib/wire/widget";
import type { World } from "@/lib/world";
import { type Invalid, invalid } from "./field-problems";

export type WidgetToSave = { actor: Actor; version: number; widget: unknown };

/** Which sites may show the chat, and in which colour. Counts from the next page that loads it. */
export async function saveWidget(
	world: World,
	{ actor, version, widget }: WidgetToSave,
): Promise<Saved | Invalid> {
	const read = widgetWritten.safeParse(widget);
	if (!read.success) return invalid(read.error);
	return world.settings.saveWidget({
		actor,
		at: world.now(),
		expects: version,
		value: read.data,
	});
}
