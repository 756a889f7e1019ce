import type { ChatEvent, ChatMessage, ChatView, HandoffPart, ResourcePart } from "@/lib/wire/chat";
import type { Outbox } from "./outbox";

/**
 * The conversation as this page knows it. A visitor's message lives first in the outbox, then, once
 * the server has taken it, among the messages; its reply is a draft until it is complete. Whatever
 * arrives twice (a resent message, another tab, the live feed) is one row in the end: messages are
 * known by id, replies also by the message they answer.
 */
export type Conversation = {
	messages: readonly ChatMessage[];
	outbox: Outbox;
	draft: Draft | null;
	handoff: HandoffPart | null;
	speaker: ChatView["speaker"];
	/** Name of the person who is writing. */
	typing: string | null;
	/** The visitor's newest message that a person has read. */
	readTo: string | null;
	/** Newest live event seen. */
	cursor: string;
	hurdle: Hurdle | null;
	/** Newest words not by the visitor that arrived while the page was open. */
	arrived: ChatMessage | null;
};

export type Draft = { replyTo: string; id: string; text: string; resource?: ResourcePart };

/** What stands between the visitor's words and an answer. */
export type Hurdle =
	| { kind: "offline" }
	| { kind: "rate_limited"; until: number }
	| { kind: "no_answer" }
	| { kind: "refused"; message: string; text: string };

export type Action =
	| ChatEvent
	| { type: "view"; view: ChatView }
	| { type: "outbox"; outbox: Outbox }
	| { type: "taken"; message: ChatMessage }
	| { type: "reply_started"; replyTo: string; id?: string }
	| { type: "reply_text"; replyTo: string; text: string }
	| { type: "reply_resource"; replyTo: string; resource: ResourcePart }
	| { type: "reply_finished"; replyTo: string; at: string }
	| { type: "reply_dropped"; replyTo: string }
	| { type: "typing_ended" }
	| { type: "cursor"; cursor: string }
	| { type: "hurdle"; hurdle: Hurdle | null }
	/** What stood in the way is gone. A refused message stays shown until the visitor saw to it. */
	| { type: "hurdle_passed" };

export const EMPTY: Conversation = {
	messages: [],
	outbox: [],
	draft: null,
	handoff: null,
	speaker: "assistant",
	typing: null,
	readTo: null,
	cursor: "",
	hurdle: null,
	arrived: null,
};

/** Replies the server has not named yet carry this id; the stored message takes their place. */
const UNNAMED = "unnamed-";

export function conversationFrom(view: ChatView | null): Conversation {
	return view ? reduce(EMPTY, { type: "view", view }) : EMPTY;
}

export function reduce(state: Conversation, action: Action): Conversation {
	switch (action.type) {
		case "view":
			return withView(state, action.view);
		case "outbox":
			return { ...state, outbox: action.outbox };
		case "taken":
			return { ...state, messages: placed(state.messages, action.message) };
		case "message":
			return withMessage(state, action.message);
		case "handoff":
			return { ...state, handoff: action.handoff };
		case "speaker":
			return withSpeaker(state, action.speaker);
		case "typing":
			return { ...state, typing: action.author };
		case "read":
			return { ...state, readTo: action.to };
		case "typing_ended":
			return { ...state, typing: null };
		case "cursor":
			return { ...state, cursor: action.cursor };
		case "hurdle":
			return { ...state, hurdle: action.hurdle };
		case "hurdle_passed":
			return state.hurdle?.kind === "refused" ? state : { ...state, hurdle: null };
		case "reply_started":
			if (state.speaker !== "assistant") return state;
			return withDraft(state, action.replyTo, (draft) => ({
				...draft,
				id: action.id ?? draft.id,
			}));
		case "reply_text":
			return withDraft(state, action.replyTo, (draft) => ({
				...draft,
				text: grown(draft.text, action.text),
			}));
		case "reply_resource":
			return withDraft(state, action.replyTo, (draft) => ({
				...draft,
				resource: action.resource,
			}));
		case "reply_finished":
			return withFinished(state, action);
		case "reply_dropped":
			return state.draft?.replyTo === action.replyTo ? { ...state, draft: null } : state;
		default: {
			const never: never = action;
			return never;
		}
	}
}

/** The visitor's messages that the server has not taken yet, in the order in which they were sent. */
export function waitingMessages(state: Conversation): ChatMessage[] {
	const known = new Set(state.messages.map(({ id }) => id));
	return state.outbox.flatMap((entry) =>
		entry.kind === "message" && !known.has(entry.id)
			? [{ id: entry.id, role: "visitor", text: entry.text, at: entry.at } satisfies ChatMessage]
			: [],
	);
}

/** The visitor's last message when the assistant still owes an answer to it. */
export function unansweredMessage(state: Conversation): ChatMessage | null {
	const last = state.messages.at(-1);
	return state.speaker === "assistant" && last?.role === "visitor" ? last : null;
}

function withView(state: Conversation, view: ChatView): Conversation {
	const local = state.messages.filter((message) => !holds(view.messages, message));
	const draft = state.draft;
	const answered = draft !== null && holds(view.messages, draftMessage(draft, ""));
	return {
		...state,
		messages: [...view.messages, ...local],
		handoff: view.handoff,
		speaker: view.speaker,
		readTo: view.read_to ?? null,
		cursor: view.cursor,
		draft: answered ? null : draft,
	};
}

function withMessage(state: Conversation, message: ChatMessage): Conversation {
	const known = holds(state.messages, message);
	const draft = state.draft;
	const answersDraft = draft !== null && isSame(draftMessage(draft, message.at), message);
	// Known by the message it answers, too: the rest of its stream, when that is slower, then adds nothing.
	const kept = answersDraft ? { ...message, reply_to: draft.replyTo } : message;
	return {
		...state,
		messages: placed(state.messages, kept),
		draft: answersDraft ? null : draft,
		typing: message.role === "rep" ? null : state.typing,
		arrived: known || message.role === "visitor" ? state.arrived : message,
	};
}

/** The assistant is silent from the moment a person takes over: what it was writing is dropped. */
function withSpeaker(state: Conversation, speaker: Conversation["speaker"]): Conversation {
	return {
		...state,
		speaker,
		draft: speaker === "person" ? null : state.draft,
		typing: speaker === "person" ? state.typing : null,
	};
}

function withDraft(
	state: Conversation,
	replyTo: string,
	change: (draft: Draft) => Draft,
): Conversation {
	if (state.speaker === "person") return state;
	if (state.messages.some((message) => message.reply_to === replyTo)) return state;
	const draft = state.draft?.replyTo === replyTo ? state.draft : emptyDraft(replyTo);
	return { ...state, draft: change(draft) };
}

function withFinished(state: Conversation, { replyTo, at }: { replyTo: string; at: string }) {
	const draft = state.draft;
	if (draft?.replyTo !== replyTo) return state;
	if (draft.text === "" && !draft.resource) return { ...state, draft: null };
	const message = draftMessage(draft, at);
	return {
		...state,
		draft: null,
		messages: placed(state.messages, message),
		arrived: holds(state.messages, message) ? state.arrived : message,
	};
}

function emptyDraft(replyTo: string): Draft {
	return { replyTo, id: `${UNNAMED}${replyTo}`, text: "" };
}

function draftMessage(draft: Draft, at: string): ChatMessage {
	return {
		id: draft.id,
		role: "assistant",
		text: draft.text,
		at,
		reply_to: draft.replyTo,
		...(draft.resource ? { resource: draft.resource } : {}),
	};
}

/** A resent message streams its answer from the beginning: what stands there already stays meanwhile. */
function grown(before: string, after: string): string {
	return before.startsWith(after) ? before : after;
}

function placed(messages: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] {
	const at = messages.findIndex((known) => isSame(known, message));
	if (at < 0) return [...messages, message];
	return messages.with(at, stored(messages[at], message));
}

function stored(before: ChatMessage | undefined, after: ChatMessage): ChatMessage {
	return before && after.id.startsWith(UNNAMED) ? before : after;
}

function holds(messages: readonly ChatMessage[], message: ChatMessage): boolean {
	return messages.some((known) => isSame(known, message));
}

function isSame(one: ChatMessage, other: ChatMessage): boolean {
	if (one.id === other.id) return true;
	if (one.role !== "assistant" || other.role !== "assistant") return false;
	if (one.reply_to !== undefined && one.reply_to === other.reply_to) return true;
	// The answer to a press of a button has no message that it replies to.
	const unnamed = one.id.startsWith(UNNAMED) || other.id.startsWith(UNNAMED);
	return unnamed && one.text.trim() === other.text.trim();
}
