import { z } from "zod";
import { LEAD_LEVELS } from "@/lib/qualification/qualification";
import { contactRow } from "./console";

export const SEARCH_MAX = 200;

/** Text in pieces; what was searched for is marked. */
export const excerpt = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type Excerpt = z.infer<typeof excerpt>;

/** A conversation in a list. */
export const conversationRow = z.object({
	id: z.string(),
	reference: z.string(),
	contactId: z.string().nullable(),
	name: z.string().nullable(),
	company: z.string().nullable(),
	email: z.string().nullable(),
	level: z.enum(LEAD_LEVELS),
	speaker: z.enum(["assistant", "person"]),
	exchanges: z.number(),
	/** The beginning of what was said last. */
	last: z.string(),
	lastMessageAt: z.string(),
});
export type ConversationRow = z.infer<typeof conversationRow>;

export const conversationPage = z.object({
	rows: z.array(conversationRow),
	next: z.string().nullable(),
});
export type ConversationPage = z.infer<typeof conversationPage>;

/** A message with the words that were searched for. */
export const searchHit = z.object({
	messageId: z.string(),
	conversationId: z.string(),
	contactId: z.string().nullable(),
	reference: z.string(),
	name: z.string().nullable(),
	company: z.string().nullable(),
	role: z.enum(["visitor", "assistant", "rep"]),
	at: z.string(),
	excerpt,
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchPage = z.object({
	/** Only on the first page. */
	contacts: z.array(contactRow),
	/** The conversation whose number was typed. */
	conversation: conversationRow.nullable(),
	/** The newest first, one a conversation. */
	hits: z.array(searchHit),
	next: z.string().nullable(),
});
export type SearchPage = z.infer<typeof searchPage>;
