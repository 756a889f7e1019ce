import { z } from "zod";
import { OFFERS, promiseWords } from "@/lib/handoff/handoff";
import { LANGUAGES } from "@/lib/qualification/facts";

/**
 * What the visitor's page and the server say to each other. Level, persona, trigger and score have no
 * field here, so they cannot reach a visitor.
 */
export const handoffPart = z.object({
	/** What can be pressed or filled in now. Empty once nothing is left to offer. */
	offers: z.array(z.enum(OFFERS)),
	promise: promiseWords.nullable(),
	/** Prefilled booking address; present exactly when `offers` holds `book`. */
	booking_url: z.string().optional(),
	/** The visitor's own address once they gave one. */
	email: z.string().optional(),
	/** `ringing`: reps are being rung; `with_person`: one has joined. */
	state: z.enum(["offered", "ringing", "unanswered", "with_person", "settled", "declined"]),
	/** They left a number to be called at. */
	has_number: z.literal(true).optional(),
	/** What the conversation is held in, when that is not English. */
	language: z.enum(LANGUAGES).optional(),
	/** When the present state began; a page opened in mid-ring counts from here. */
	since: z.string().optional(),
});
export type HandoffPart = z.infer<typeof handoffPart>;

export const resourcePart = z.object({
	title: z.string(),
	summary: z.string(),
	url: z.string(),
});
export type ResourcePart = z.infer<typeof resourcePart>;

export const CHAT_ROLES = ["visitor", "assistant", "rep", "marker"] as const;

export const chatMessage = z.object({
	/** Stable row id; for a visitor's message the id their page chose. */
	id: z.string(),
	role: z.enum(CHAT_ROLES),
	text: z.string(),
	at: z.string(),
	/** Who speaks, for `rep`: the name shown to the visitor. */
	author: z.string().optional(),
	/** For an assistant's message: the visitor's message it answers. */
	reply_to: z.string().optional(),
	resource: resourcePart.optional(),
});
export type ChatMessage = z.infer<typeof chatMessage>;

export const chatView = z.object({
	messages: z.array(chatMessage),
	handoff: handoffPart.nullable(),
	/** Who answers the next message. */
	speaker: z.enum(["assistant", "person", "nobody"]),
	/** Up to which message a person has read, while one speaks. */
	read_to: z.string().optional(),
	/** Id of the newest live event contained in this view; follow with GET /api/chat/events?after=. */
	cursor: z.string(),
});
export type ChatView = z.infer<typeof chatView>;

/** What GET /api/chat/events sends; `id` is the SSE event id, usable as `after`. */
export const chatEvent = z.discriminatedUnion("type", [
	z.object({ type: z.literal("message"), message: chatMessage }),
	z.object({ type: z.literal("handoff"), handoff: handoffPart.nullable() }),
	z.object({ type: z.literal("speaker"), speaker: z.enum(["assistant", "person", "nobody"]) }),
	z.object({ type: z.literal("typing"), author: z.string() }),
	z.object({ type: z.literal("read"), to: z.string() }),
]);
export type ChatEvent = z.infer<typeof chatEvent>;

/** Longest message a visitor may send, in characters. Longer is refused with 413. */
export const MESSAGE_MAX_CHARACTERS = 8000;

export const chatRequest = z.strictObject({
	message: z.strictObject({
		id: z
			.string()
			.min(1)
			.max(64)
			.regex(/^[\w-]+$/, "letters, digits, - and _ only"),
		text: z.string(),
	}),
	page: z
		.strictObject({
			url: z.string().max(2000),
			title: z.string().max(300).optional(),
			referrer: z.string().max(2000).optional(),
		})
		.optional(),
	locale: z.string().max(35).optional(),
	time_zone: z.string().max(64).optional(),
});
export type ChatRequest = z.infer<typeof chatRequest>;

/** The *Talk to a person* button may be pressed before the first message; then it tells where. */
export const personRequest = chatRequest.omit({ message: true });

export const contactRequest = z.strictObject({
	email: z.string().max(254),
	phone: z.string().max(40).optional(),
	preferred_time: z.string().max(200).optional(),
});
export type ContactRequest = z.infer<typeof contactRequest>;

/** The newest message of a person that the visitor has on their screen. */
export const readRequest = z.strictObject({ id: z.string().min(1).max(64) });

/** Errors, as problem+json. `retry_after` in seconds accompanies 429. */
export const problem = z.object({
	code: z.string(),
	message: z.string(),
	retry_after: z.number().optional(),
});
export type Problem = z.infer<typeof problem>;
