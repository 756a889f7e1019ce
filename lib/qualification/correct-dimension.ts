import { evidencedLevel, isAtLeast } from "./dimension-evidence";
import type { Dimension } from "./facts";
import { higherLevel, levelOf } from "./level";
import { personaOf } from "./persona";
import type { Correction, DimensionState, Qualification } from "./qualification";

/**
 * The state after a rep's word on a dimension, or after the rep withdrew it (`null`): then the evidence gathered
 * meanwhile speaks again. The one way in which a level can fall, and only when the dimension itself was lowered.
 */
export function correctDimension(
	qualification: Qualification,
	dimension: Dimension,
	correction: Correction | null,
): Qualification {
	const before = qualification.dimensions[dimension];
	const corrected = withCorrection(before, correction);
	const after = {
		...qualification,
		dimensions: { ...qualification.dimensions, [dimension]: corrected },
	};
	const level = levelOf(after);
	const wasRaised = isAtLeast(corrected.level, before.level);
	return {
		...after,
		persona: personaOf(after),
		level: wasRaised ? higherLevel(qualification.level, level) : level,
	};
}

function withCorrection(
	{ evidence }: DimensionState,
	correction: Correction | null,
): DimensionState {
	if (!correction) return { level: evidencedLevel(evidence), evidence };
	return { level: correction.level, evidence, correction };
}
