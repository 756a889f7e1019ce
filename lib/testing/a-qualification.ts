import type { Qualification } from "@/lib/qualification/qualification";
import { newQualification } from "@/lib/qualification/score-turn";

/** A visitor of whom nothing is known yet. */
export function aQualification(changes: Partial<Qualification> = {}): Qualification {
	return { ...newQualification(), ...changes };
}
