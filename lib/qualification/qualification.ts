import type { ContactDetails, Dimension, DimensionLevel, Language, Signal, Subject } from "./facts";

export const LEAD_LEVELS = ["cold", "warm", "hot"] as const;
export type LeadLevel = (typeof LEAD_LEVELS)[number];

export const PERSONAS = ["unknown", "P1", "P2", "P3", "N1", "N2"] as const;
export type Persona = (typeof PERSONAS)[number];

export const CAPS = ["pre_funding", "consultant"] as const;
export type Cap = (typeof CAPS)[number];

/** A signal with the message it stands in. */
export type Evidence = Signal & { messageId: string };

/** A rep's word on a dimension; it wins over every reader until the rep withdraws it. */
export type Correction = {
	level: DimensionLevel;
	by: string;
	reason: string;
	at: number;
};

export type DimensionState = {
	level: DimensionLevel;
	evidence: Evidence[];
	correction?: Correction;
};

/** A rep's word on who the visitor is; it wins over every reader until the rep withdraws it. */
export type PersonaCorrection = {
	persona: Persona;
	by: string;
	reason: string;
	at: number;
};

/** What is known of a visitor after a number of messages. Plain data, stored as it is. */
export type Qualification = {
	dimensions: Record<Dimension, DimensionState>;
	persona: Persona;
	personaEvidence: Evidence[];
	personaCorrection?: PersonaCorrection;
	level: LeadLevel;
	referral: Evidence | null;
	caps: Cap[];
	/** `open`: a large initiative beside "just me" holds the promotion to hot until one answer settles it. */
	contradiction: "none" | "open" | "settled";
	companySize: number | null;
	contact: ContactDetails;
	/** The last out-of-scope subject named in the conversation; it names the desk of later handoffs. */
	subject: Subject | null;
	/** Kept out-of-scope evidence, for the packet. */
	subjectEvidence: Evidence[];
	language: Language;
};
