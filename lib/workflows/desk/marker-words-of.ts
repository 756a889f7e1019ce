import type { Marker as DeskMarker, MarkerWords } from "@/lib/adapters/db/desk";
import { LANGUAGES } from "@/lib/qualification/facts";
import { type Marker, markerWords } from "@/lib/wording/marker";
import type { World } from "@/lib/world";

/** Lines for the visitor about who speaks, each in the language they are spoken to in. */
export function markerWordsOf(world: Pick<World, "newId">, name: string): MarkerWords {
	return (marker: Marker, stored: string, colleague = name): DeskMarker => {
		const language = LANGUAGES.find((known) => known === stored) ?? "en";
		return { id: world.newId(), text: markerWords(marker, { language, name: colleague }) };
	};
}
