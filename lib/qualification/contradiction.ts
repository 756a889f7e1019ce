import { hasFact } from "./dimension-evidence";
import type { Fact, Reading } from "./facts";
import type { Qualification } from "./qualification";

/** Says that there is more than one person behind the initiative, and so answers the clarifying question. */
const SETTLING = ["company_confirmed", "company_partial", "authority_partial"] as const;

type Said = Pick<Reading, "signals" | "companySize">;

/**
 * "Just me" beside a confirmed initiative is a contradiction, and holds the promotion to hot until an answer
 * settles it: a company, its size, a team, a role in it. A repeated "just me" leaves it open. Once settled it stays
 * settled: one clarifying question is all a visitor is asked.
 */
export function contradictionAfter(
	before: Qualification,
	after: Qualification,
	said: Said,
): Qualification["contradiction"] {
	if (before.contradiction === "settled") return "settled";
	if (before.contradiction === "open") return isSettledBy(said) ? "settled" : "open";
	return isContradictory(after) ? "open" : "none";
}

/**
 * Whether the next question should be the clarifying one: once, in reply to the message with which the contradiction
 * arose. Who evades it is asked about other matters, and may still settle it with what they say there.
 */
export function clarifies(before: Qualification, after: Qualification): boolean {
	return after.contradiction === "open" && before.contradiction !== "open";
}

function isContradictory({ dimensions, companySize }: Qualification): boolean {
	if ((companySize ?? 0) > 1) return false;
	return dimensions.problem.level === "confirmed" && hasFact(dimensions.company, "solo");
}

function isSettledBy({ signals, companySize }: Said): boolean {
	if ((companySize ?? 0) > 1) return true;
	const said = (fact: Fact) => signals.some((signal) => signal.fact === fact);
	if (said("solo")) return false;
	// A founder alone is as solo as before; any other role is a role among others.
	return SETTLING.some(said) || (said("authority_confirmed") && !said("founder"));
}
