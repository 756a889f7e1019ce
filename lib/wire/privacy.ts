import { z } from "zod";

/** What the privacy screen and its routes say to each other; the command line prints the same. */

/** Somebody's conversations, with the contact when there is one: `contact:ID` or `conversation:ID`. */
export const subjectKey = z.string().regex(/^(?:contact|conversation):\S{1,100}$/);

export const subjectShown = z.object({
	key: z.string(),
	/** Name or address, or the conversation's handle. */
	name: z.string(),
	email: z.string().nullable(),
	conversations: z.number(),
	messages: z.number(),
	handoffs: z.number(),
	/** ISO instant of the last message; null without any. */
	lastMessageAt: z.string().nullable(),
});
export type SubjectShown = z.infer<typeof subjectShown>;

export const subjectFound = z.object({ subject: subjectShown.nullable() });

/** What left the house before: it can only be erased there. */
export const heldElsewhere = z.object({
	target: z.enum(["slack", "crm", "mail", "visitor", "webhook"]),
	count: z.number(),
	/** Addresses of the records, where we know them. */
	links: z.array(z.string()),
});
export type HeldElsewhere = z.infer<typeof heldElsewhere>;

export const erased = z.object({
	key: z.string(),
	conversations: z.number(),
	messages: z.number(),
	handoffs: z.number(),
	elsewhere: z.array(heldElsewhere),
	/** The address stays on the list of those who are not written to: they asked for that, or it bounces. */
	staysSuppressed: z.boolean(),
});
export type Erased = z.infer<typeof erased>;

export const RETENTION_DAYS_MIN = 7;
export const RETENTION_DAYS_MAX = 3_650;

/** null keeps conversations until somebody is erased by hand. */
export const retentionDays = z
	.number("Write how many days, as a number.")
	.int("Write a whole number of days.")
	.min(RETENTION_DAYS_MIN, "At least 7 days: a promise must be kept before its conversation goes.")
	.max(RETENTION_DAYS_MAX, "Ten years are the most. Choose “until erased by hand” for longer.")
	.nullable();

export type StoredCounts = {
	conversations: number;
	contacts: number;
	messages: number;
	/** ISO instant of the oldest conversation's last message. */
	oldest: string | null;
};
