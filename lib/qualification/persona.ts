import { hasFact, isAtLeast } from "./dimension-evidence";
import type { Persona, Qualification } from "./qualification";

/** A persona that is never passed to sales. Set by positive evidence only. */
export function isNegative(persona: Persona): persona is "N1" | "N2" {
	return persona === "N1" || persona === "N2";
}

/**
 * Who the visitor is. N1 and N2 come from a competitor's or a researcher's own words and stay: whatever is said
 * later adds to the evidence a rep reads, and only a rep may lift them (see correct-persona.ts), because a competitor who
 * then claims to be a buyer must not reach sales by claiming it. Among P1, P2, P3 the newest knowledge decides.
 */
export function personaOf(qualification: Qualification): Persona {
	if (qualification.personaCorrection) return qualification.personaCorrection.persona;
	if (isNegative(qualification.persona)) return qualification.persona;
	const { dimensions, personaEvidence, referral } = qualification;
	if (personaEvidence.some((one) => one.fact === "competitor")) return "N1";
	if (personaEvidence.some((one) => one.fact === "researcher")) return "N2";

	const { authority, problem, timing } = dimensions;
	const decides = authority.level === "confirmed";
	if (referral && decides) return "P3";
	const evaluates = isAtLeast(problem.level, "partial") || isAtLeast(timing.level, "partial");
	if (hasFact(authority, "founder") && !(hasFact(authority, "technical_leader") && evaluates)) {
		return "P2";
	}
	if (evaluates && (hasFact(authority, "technical_leader") || decides)) return "P1";
	return qualification.persona;
}
