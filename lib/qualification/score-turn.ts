import { asksForMore } from "./asks-for-more";
import { contradictionAfter } from "./contradiction";
import { asEvidence, bearingOf, keepEvidence, withEvidence } from "./dimension-evidence";
import {
	type ContactDetails,
	type Dimension,
	type Fact,
	type IdealCustomer,
	NEGATIVE_PERSONAS,
	OUT_OF_SCOPE,
	type Reading,
	type Signal,
} from "./facts";
import { honestSignals, weakened } from "./injected-words";
import { languageAfter } from "./language-after";
import { higherLevel, levelOf } from "./level";
import { personaOf } from "./persona";
import { CAPS, type DimensionState, type Evidence, type Qualification } from "./qualification";

export type TurnToScore = {
	before: Qualification;
	reading: Reading;
	messageId: string;
	/** The visitor's message: quotes are looked up in it. */
	text: string;
	ideal: IdealCustomer;
};

export function newQualification(): Qualification {
	return {
		dimensions: {
			problem: nothingKnown(),
			authority: nothingKnown(),
			company: nothingKnown(),
			timing: nothingKnown(),
		},
		persona: "unknown",
		personaEvidence: [],
		level: "cold",
		referral: null,
		caps: [],
		contradiction: "none",
		companySize: null,
		contact: {},
		subject: null,
		subjectEvidence: [],
		language: "en",
	};
}

/**
 * What is known after one more message. Pure and cheap; the state's size is bounded. Levels never fall here: only a
 * rep's correction lowers one (see correct-dimension.ts). Nor does one rise with a message that commands the assistant, or
 * may do so: what is told in it hints, and counts with the next message of the visitor's own.
 */
export function scoreTurn({ before, reading, messageId, text, ideal }: TurnToScore): Qualification {
	const signals = honestSignals(text, reading.signals);
	const companySize = reading.companySize ?? before.companySize;
	const counted = countedSignals(signals, { text, outsideProfile: isOutside(ideal, companySize) });
	const evidence = counted.map((signal) => asEvidence(signal, messageId));
	const after: Qualification = {
		...before,
		dimensions: dimensionsWith(before.dimensions, evidence),
		personaEvidence: withFacts(before.personaEvidence, evidence, NEGATIVE_PERSONAS),
		referral: evidence.find((one) => one.fact === "referral") ?? before.referral,
		caps: CAPS.filter((cap) => before.caps.includes(cap) || has(counted, cap)),
		companySize,
		contact: mergedContact(before.contact, reading.contact),
		subject: OUT_OF_SCOPE.find((subject) => has(signals, subject)) ?? before.subject,
		subjectEvidence: withFacts(before.subjectEvidence, evidence, OUT_OF_SCOPE),
		language: languageAfter(before.language, { reading, text }),
	};
	after.contradiction = contradictionAfter(before, after, { ...reading, signals: counted });
	after.persona = personaOf(after);
	const isCommand = has(signals, "injection") || reading.isSuspect === true;
	if (!isCommand) after.level = higherLevel(before.level, levelOf(after));
	return after;
}

/** What is not a buyer's word when it stands in a message that says this. */
const NO_BUYERS_WORD = {
	existing_client: ["problem", "timing"],
	competitor: ["problem", "timing", "authority"],
	researcher: ["problem", "timing", "authority"],
} as const satisfies Partial<Record<Fact, readonly Dimension[]>>;

const NO_BUYERS = ["existing_client", ...NEGATIVE_PERSONAS] as const;

function nothingKnown(): DimensionState {
	return { level: "not_detected", evidence: [] };
}

/**
 * A client's call for help is not a new initiative, unless it speaks of more work than what runs. The plans and the office of
 * a competitor or the deadline of a thesis are no lead's. None of it is read from the message that says so. A company whose
 * stated size lies outside the profile is known, but not confirmed as a fit, whatever its industry. What stands beside an
 * injected command confirms nothing.
 */
function countedSignals(
	signals: readonly Signal[],
	{ text, outsideProfile }: { text: string; outsideProfile: boolean },
): Signal[] {
	const speakers = NO_BUYERS.filter(
		(fact) => has(signals, fact) && !(fact === "existing_client" && asksForMore(text)),
	);
	const heard = has(signals, "injection") ? weakened(signals) : signals;
	return heard.flatMap((signal) => {
		const dimension = bearingOf(signal.fact)?.dimension;
		if (speakers.some((fact) => NO_BUYERS_WORD[fact].some((one) => one === dimension))) return [];
		if (outsideProfile && signal.fact === "company_confirmed") {
			return [{ ...signal, fact: "company_partial" as const }];
		}
		return [signal];
	});
}

function dimensionsWith(
	before: Qualification["dimensions"],
	evidence: readonly Evidence[],
): Qualification["dimensions"] {
	const after = { ...before };
	for (const one of evidence) {
		const dimension = bearingOf(one.fact)?.dimension;
		if (dimension) after[dimension] = withEvidence(after[dimension], one);
	}
	return after;
}

function withFacts(
	before: Evidence[],
	evidence: readonly Evidence[],
	facts: readonly Fact[],
): Evidence[] {
	const added = evidence.filter((one) => facts.includes(one.fact));
	return keepEvidence([...before, ...added]);
}

/** The newest word wins: a visitor who gives a second address means the second one. */
function mergedContact(before: ContactDetails, said: ContactDetails): ContactDetails {
	return {
		email: said.email ?? before.email,
		phone: said.phone ?? before.phone,
		name: said.name ?? before.name,
		company: said.company ?? before.company,
		role: said.role ?? before.role,
		preferredTime: said.preferredTime ?? before.preferredTime,
	};
}

function isOutside(ideal: IdealCustomer, size: number | null): boolean {
	return size !== null && (size < ideal.sizeMin || size > ideal.sizeMax);
}

function has(signals: readonly Signal[], fact: Fact): boolean {
	return signals.some((signal) => signal.fact === fact);
}
