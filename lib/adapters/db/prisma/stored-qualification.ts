import { z } from "zod";
import {
	contactDetails,
	DIMENSION_LEVELS,
	DIMENSIONS,
	factName,
	LANGUAGES,
	OUT_OF_SCOPE,
} from "@/lib/qualification/facts";
import { CAPS, LEAD_LEVELS, PERSONAS, type Qualification } from "@/lib/qualification/qualification";

const evidence = z.object({
	fact: factName,
	quote: z.string(),
	by: z.enum(["rule", "model", "rep"]),
	messageId: z.string(),
});

const dimensionState = z.object({
	level: z.enum(DIMENSION_LEVELS),
	evidence: z.array(evidence),
	correction: z
		.object({
			level: z.enum(DIMENSION_LEVELS),
			by: z.string(),
			reason: z.string(),
			at: z.number(),
		})
		.optional(),
});

/** The qualification as its row holds it; read back through the same vocabulary it was written in. */
export const storedQualification: z.ZodType<Qualification> = z.object({
	dimensions: z.record(z.enum(DIMENSIONS), dimensionState),
	persona: z.enum(PERSONAS),
	personaEvidence: z.array(evidence),
	personaCorrection: z
		.object({ persona: z.enum(PERSONAS), by: z.string(), reason: z.string(), at: z.number() })
		.optional(),
	level: z.enum(LEAD_LEVELS),
	referral: evidence.nullable(),
	caps: z.array(z.enum(CAPS)),
	contradiction: z.enum(["none", "open", "settled"]),
	companySize: z.number().nullable(),
	contact: contactDetails,
	subject: z.enum(OUT_OF_SCOPE).nullable(),
	subjectEvidence: z.array(evidence),
	language: z.enum(LANGUAGES),
});
