import { personaOf } from "./persona";
import type { PersonaCorrection, Qualification } from "./qualification";

/**
 * The state after a rep's word on who the visitor is, or after the rep withdrew it (`null`): then the visitor's own words,
 * those said meanwhile included, speak again. The one way out of a negative persona. The level does not move: the
 * persona plays no part in it.
 */
export function correctPersona(
	{ personaCorrection: _earlier, ...gathered }: Qualification,
	correction: PersonaCorrection | null,
): Qualification {
	if (correction) {
		return { ...gathered, persona: correction.persona, personaCorrection: correction };
	}
	return { ...gathered, persona: personaOf({ ...gathered, persona: "unknown" }) };
}
