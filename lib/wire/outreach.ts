import { z } from "zod";
import { GATE_REASONS } from "@/lib/engagement/outreach/gate-reasons";
import { sequenceStep } from "@/lib/engagement/outreach/sequence";

/** What the outreach screens and their routes say to each other. */
export const sequenceRow = z.object({
	id: z.string(),
	name: z.string(),
	active: z.boolean(),
	steps: z.array(sequenceStep),
	version: z.number(),
	changedBy: z.string(),
	inProgress: z.number(),
});
export type SequenceRow = z.infer<typeof sequenceRow>;

export const quarantinedMessage = z.object({
	id: z.string(),
	contactId: z.string(),
	name: z.string().nullable(),
	email: z.string().nullable(),
	company: z.string().nullable(),
	subject: z.string(),
	body: z.string(),
	reasons: z.array(z.enum(GATE_REASONS)),
	/** A model put it into words. */
	byModel: z.boolean(),
	createdAt: z.string(),
});

/** What a rep goes on from. */
export const messageDraft = z.object({
	subject: z.string(),
	body: z.string(),
	byModel: z.boolean(),
	reasons: z.array(z.enum(GATE_REASONS)),
});
export type QuarantinedMessage = z.infer<typeof quarantinedMessage>;

export const quarantineView = z.object({ messages: z.array(quarantinedMessage) });
export const sequencesView = z.object({ sequences: z.array(sequenceRow) });
