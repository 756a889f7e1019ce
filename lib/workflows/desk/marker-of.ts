import type { Marker as DeskMarker } from "@/lib/adapters/db/desk";
import { LANGUAGES } from "@/lib/qualification/facts";
import { type Marker, markerWords } from "@/lib/wording/marker";
import type { World } from "@/lib/world";

type Where = { conversationId: string } | { handoffId: string };

/** A line for the visitor, in the language they are spoken to in. */
export async function markersOf(
	world: World,
	where: Where,
	name: string,
): Promise<(marker: Marker) => DeskMarker> {
	const stored = await world.desk.languageOf(where);
	const language = LANGUAGES.find((known) => known === stored) ?? "en";
	return (marker) => ({
		id: world.newId(),
		text: markerWords(marker, { language, name }),
	});
}
