import { z } from "zod";
import { DESTINATIONS, HANDOFF_EVENTS, HANDOFF_KINDS, TRIGGERS } from "@/lib/handoff/handoff";
import {
	DIMENSION_LEVELS,
	LANGUAGES,
	NEGATIVE_PERSONAS,
	OUT_OF_SCOPE,
} from "@/lib/qualification/facts";
import { LEAD_LEVELS, PERSONAS } from "@/lib/qualification/qualification";

const historyTurn = z.strictObject({ role: z.enum(["visitor", "assistant"]), text: z.string() });
const dimensionLevel = z.enum(DIMENSION_LEVELS);

/** Facts a row does not name are not measured on it; `contact` names everything or is left out. */
const turnExpectation = z.strictObject({
	explicit_request: z.boolean().optional(),
	out_of_scope: z.enum(OUT_OF_SCOPE).nullable().optional(),
	frustration: z.boolean().optional(),
	negative_persona: z.enum(NEGATIVE_PERSONAS).nullable().optional(),
	injection: z.boolean().optional(),
	dimensions: z
		.strictObject({
			problem: dimensionLevel.optional(),
			authority: dimensionLevel.optional(),
			company: dimensionLevel.optional(),
			timing: dimensionLevel.optional(),
		})
		.optional(),
	contact: z
		.strictObject({
			email: z.string().optional(),
			phone: z.string().optional(),
			name: z.string().optional(),
			company: z.string().optional(),
			role: z.string().optional(),
		})
		.optional(),
	answer: z.enum(["accepts", "declines"]).nullable().optional(),
	short_reply: z.boolean().optional(),
});
export type TurnExpectation = z.infer<typeof turnExpectation>;

export const turnRow = z.object({
	id: z.string(),
	text: z.string().min(1),
	lang: z.enum(LANGUAGES),
	/** Where the row comes from, when not from this set. */
	source: z.string().optional(),
	history: z.array(historyTurn).optional(),
	expect: turnExpectation,
});
export type TurnRow = z.infer<typeof turnRow>;

export const conversationRow = z.object({
	id: z.string(),
	lang: z.enum(LANGUAGES).default("en"),
	source: z.string().optional(),
	at: z.iso.datetime({ offset: true }),
	visitor_zone: z.string().optional(),
	page: z.string().optional(),
	turns: z.array(z.string().min(1)).min(1),
	expect: z.strictObject({
		level: z.enum(LEAD_LEVELS),
		persona: z.enum(PERSONAS).optional(),
		/** The first handoff opened, and what it was when it opened; null: none may open. */
		trigger: z.enum(TRIGGERS).nullable().optional(),
		kind: z.enum(HANDOFF_KINDS).optional(),
		destination: z.enum(DESTINATIONS).optional(),
		events: z.array(z.enum(HANDOFF_EVENTS)).optional(),
	}),
});
export type ConversationRow = z.infer<typeof conversationRow>;

/** The form public data sets are kept in: one label a row, contact details as spans. */
export const labelledRow = z.object({
	text: z.string(),
	label: z.string(),
	lang: z.string(),
	source: z.string(),
	entities: z.array(z.object({ type: z.string(), value: z.string() })).optional(),
});
export type LabelledRow = z.infer<typeof labelledRow>;
