import { DIMENSIONS, type Dimension } from "./facts";
import { isNegative } from "./persona";
import type { Qualification } from "./qualification";

/**
 * The dimension the next question should be about, in the order the chat should learn them; null when asking would
 * serve nothing: the lead is hot, is no lead for sales, or is a client with a request.
 */
export function nextDimension(qualification: Qualification): Dimension | null {
	if (qualification.level === "hot" || isNegative(qualification.persona)) return null;
	if (qualification.subjectEvidence.some((one) => one.fact === "existing_client")) return null;
	return DIMENSIONS.find((dimension) => isWorthAsking(qualification, dimension)) ?? null;
}

/** A rep's word needs no confirming, and a confirmed dimension neither. */
function isWorthAsking({ dimensions }: Qualification, dimension: Dimension): boolean {
	const { level, correction } = dimensions[dimension];
	return !correction && level !== "confirmed";
}
