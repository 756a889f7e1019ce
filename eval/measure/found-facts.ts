import {
	type ContactDetails,
	DIMENSIONS,
	type Dimension,
	type Fact,
	NEGATIVE_PERSONAS,
	OUT_OF_SCOPE,
	type Reading,
} from "@/lib/qualification/facts";
import { comparableContact } from "./comparable-contact";
import type { FoundFacts } from "./judgement";

/** A reading in the measured form: every fact that any set can ask about, found or null. */
export function foundFacts(reading: Reading): FoundFacts {
	const has = (fact: Fact) => reading.signals.some((signal) => signal.fact === fact);
	const firstOf = <F extends Fact>(facts: readonly F[]) => facts.find(has) ?? null;
	const yes = (found: boolean) => (found ? "yes" : null);
	return {
		explicit_request: yes(has("explicit_request")),
		out_of_scope: firstOf(OUT_OF_SCOPE),
		frustration: yes(has("frustration") || has("dismissal")),
		negative_persona: firstOf(NEGATIVE_PERSONAS),
		injection: yes(has("injection")),
		answer: firstOf(["accepts", "declines"]),
		short_reply: yes(reading.shortReply),
		...foundDimensions(has),
		...foundContact(reading.contact),
	};
}

function foundDimensions(has: (fact: Fact) => boolean): FoundFacts {
	return Object.fromEntries(
		DIMENSIONS.flatMap((dimension) => {
			const confirmed = has(CONFIRMED[dimension]);
			const detected = confirmed || has(PARTIAL[dimension]);
			return [
				[`${dimension}_confirmed`, confirmed ? "yes" : null],
				[`${dimension}_detected`, detected ? "yes" : null],
			];
		}),
	);
}

const CONFIRMED = {
	problem: "problem_confirmed",
	authority: "authority_confirmed",
	company: "company_confirmed",
	timing: "timing_confirmed",
} as const satisfies Record<Dimension, Fact>;

const PARTIAL = {
	problem: "problem_partial",
	authority: "authority_partial",
	company: "company_partial",
	timing: "timing_partial",
} as const satisfies Record<Dimension, Fact>;

function foundContact(contact: ContactDetails): FoundFacts {
	return {
		email: comparableContact("email", contact.email),
		phone: comparableContact("phone", contact.phone),
		name: comparableContact("name", contact.name),
		company: comparableContact("company", contact.company),
		role: comparableContact("role", contact.role),
	};
}
