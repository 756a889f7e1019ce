import { z } from "zod";
import { CONFIDENCES } from "@/lib/handoff/packet";
import { DIMENSION_LEVELS, DIMENSIONS } from "@/lib/qualification/facts";
import { LEAD_LEVELS, PERSONAS } from "@/lib/qualification/qualification";
import { CHAT_ROLES } from "./chat";

const instant = z.string();

export const transcriptMessage = z.object({
	id: z.string(),
	conversationId: z.string(),
	role: z.enum(CHAT_ROLES),
	text: z.string(),
	at: instant,
	author: z.string().nullable(),
	resource: z.string().nullable(),
});
export type TranscriptMessage = z.infer<typeof transcriptMessage>;

export const dimensionShown = z.object({
	name: z.enum(DIMENSIONS),
	level: z.enum(DIMENSION_LEVELS),
	confidence: z.enum(CONFIDENCES),
	evidence: z.array(
		z.object({ quote: z.string(), messageId: z.string(), by: z.enum(["rule", "model", "rep"]) }),
	),
	correction: z.object({ by: z.string(), reason: z.string() }).nullable(),
});
export type DimensionShown = z.infer<typeof dimensionShown>;

export const DOINGS = ["viewing", "writing", "gone"] as const;
export type Doing = (typeof DOINGS)[number];

/** How long somebody of whom nothing is heard still counts as there. */
export const PRESENCE_LASTS_MS = 45_000;

export const colleagueShown = z.object({
	id: z.string(),
	name: z.string(),
	doing: z.enum(DOINGS),
	seenAt: instant,
});
export type ColleagueShown = z.infer<typeof colleagueShown>;

export const conversationShown = z.object({
	id: z.string(),
	reference: z.string(),
	speaker: z.enum(["assistant", "person"]),
	takenOverBy: z.string().nullable(),
	takenOverById: z.string().nullable(),
	takenOverAt: instant.nullable(),
	/** Up to which message the visitor has read what a person wrote. */
	visitorReadTo: z.string().nullable(),
	/** Who else has it on their screen. */
	colleagues: z.array(colleagueShown),
	exchanges: z.number(),
	language: z.string(),
	page: z.string().nullable(),
	referrer: z.string().nullable(),
	platform: z.string().nullable(),
	timeZone: z.string().nullable(),
	startedAt: instant,
	lastMessageAt: instant,
	level: z.enum(LEAD_LEVELS),
	persona: z.enum(PERSONAS),
	personaCorrection: z.object({ by: z.string(), reason: z.string() }).nullable(),
	dimensions: z.array(dimensionShown),
});
export type ConversationShown = z.infer<typeof conversationShown>;
