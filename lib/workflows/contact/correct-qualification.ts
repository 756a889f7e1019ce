import type { Written } from "@/lib/adapters/db/contact-book";
import type { Actor } from "@/lib/adapters/db/desk";
import { correctDimension } from "@/lib/qualification/correct-dimension";
import { correctPersona } from "@/lib/qualification/correct-persona";
import type { Dimension, DimensionLevel } from "@/lib/qualification/facts";
import type { Persona } from "@/lib/qualification/qualification";
import type { World } from "@/lib/world";

type Word<T> = { conversationId: string; actor: Actor; reason: string; to: T | null };

/** A rep's word on a dimension wins over every later reading; `to` null withdraws it. */
export function correctDimensionOf(
	world: World,
	{ dimension, conversationId, actor, reason, to }: Word<DimensionLevel> & { dimension: Dimension },
): Promise<Written> {
	const at = world.now();
	const correction = to === null ? null : { level: to, by: actor.name, reason, at };
	return world.contacts.correct({
		conversationId,
		actor,
		at,
		change(before) {
			const state = correctDimension(before, dimension, correction);
			const from = { dimension, level: before.dimensions[dimension].level, lead: before.level };
			const level = state.dimensions[dimension].level;
			return {
				state,
				corrected: {
					action: to === null ? "dimension_correction_withdrawn" : "dimension_corrected",
					before: from,
					after: { dimension, level, lead: state.level, reason },
				},
			};
		},
	});
}

/** Who the visitor is, in a rep's word; the one way out of a negative persona. */
export function correctPersonaOf(
	world: World,
	{ conversationId, actor, reason, to }: Word<Persona>,
): Promise<Written> {
	const at = world.now();
	const correction = to === null ? null : { persona: to, by: actor.name, reason, at };
	return world.contacts.correct({
		conversationId,
		actor,
		at,
		change(before) {
			const state = correctPersona(before, correction);
			return {
				state,
				corrected: {
					action: to === null ? "persona_correction_withdrawn" : "persona_corrected",
					before: { persona: before.persona },
					after: { persona: state.persona, reason },
				},
			};
		},
	});
}
