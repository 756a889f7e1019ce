import type { ChatEvent, ChatMessage, ChatView, HandoffPart, ResourcePart } from "@/lib/wire/chat";

/*
 * What the page reads from the server, checked by hand: the schemas in lib/wire would bring their
 * library with them, and the visitor's page must stay small. Unknown fields are skipped, an unknown
 * shape is null.
 */

type Fields = Record<string, unknown>;

const STATES = {
	offered: true,
	ringing: true,
	unanswered: true,
	with_person: true,
	settled: true,
	declined: true,
} as const satisfies Record<HandoffPart["state"], true>;
const OFFERS = {
	talk_now: true,
	book: true,
	email: true,
	resource: true,
} as const satisfies Record<HandoffPart["offers"][number], true>;
const ROLES = {
	visitor: true,
	assistant: true,
	rep: true,
	marker: true,
} as const satisfies Record<ChatMessage["role"], true>;
const SPEAKERS = {
	assistant: true,
	person: true,
	nobody: true,
} as const satisfies Record<ChatView["speaker"], true>;

const LANGUAGES = {
	en: true,
	de: true,
	fr: true,
	es: true,
	it: true,
	pt: true,
	nl: true,
	pl: true,
} as const satisfies Record<NonNullable<HandoffPart["language"]>, true>;

export function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
	return typeof value === "string" ? value : undefined;
}

export function readHandoff(value: unknown): HandoffPart | null {
	if (!isFields(value) || !isKeyOf(STATES, value.state)) return null;
	const offers = Array.isArray(value.offers) ? value.offers : [];
	return {
		state: value.state,
		offers: offers.filter((offer) => isKeyOf(OFFERS, offer)),
		promise: readPromise(value.promise),
		...optional("booking_url", value.booking_url),
		...optional("email", value.email),
		...optional("since", value.since),
		...(value.has_number === true ? { has_number: true } : {}),
		...(isKeyOf(LANGUAGES, value.language) ? { language: value.language } : {}),
	};
}

export function readResource(value: unknown): ResourcePart | null {
	if (!isFields(value)) return null;
	const title = textOf(value.title);
	const url = textOf(value.url);
	if (!title || !url) return null;
	return { title, url, summary: textOf(value.summary) ?? "" };
}

export function readMessage(value: unknown): ChatMessage | null {
	if (!isFields(value) || !isKeyOf(ROLES, value.role)) return null;
	const id = textOf(value.id);
	const text = textOf(value.text);
	if (id === undefined || text === undefined) return null;
	const resource = readResource(value.resource);
	return {
		id,
		text,
		role: value.role,
		at: textOf(value.at) ?? "",
		...optional("author", value.author),
		...optional("reply_to", value.reply_to),
		...(resource ? { resource } : {}),
	};
}

export function readView(value: unknown): ChatView | null {
	if (!isFields(value) || !Array.isArray(value.messages)) return null;
	return {
		messages: value.messages.map(readMessage).filter((message) => message !== null),
		handoff: readHandoff(value.handoff),
		speaker: isKeyOf(SPEAKERS, value.speaker) ? value.speaker : "assistant",
		cursor: textOf(value.cursor) ?? "",
		...optional("read_to", value.read_to),
	};
}

export function readEvent(value: unknown): ChatEvent | null {
	if (!isFields(value)) return null;
	switch (value.type) {
		case "message": {
			const message = readMessage(value.message);
			return message && { type: "message", message };
		}
		case "handoff":
			return { type: "handoff", handoff: readHandoff(value.handoff) };
		case "speaker":
			return isKeyOf(SPEAKERS, value.speaker) ? { type: "speaker", speaker: value.speaker } : null;
		case "typing":
			return { type: "typing", author: textOf(value.author) ?? "" };
		case "read": {
			const to = textOf(value.to);
			return to === undefined ? null : { type: "read", to };
		}
		default:
			return null;
	}
}

function readPromise(value: unknown): HandoffPart["promise"] {
	if (!isFields(value)) return null;
	const due = textOf(value.due);
	const text = textOf(value.text);
	return due && text ? { due, text } : null;
}

function optional<Key extends string>(key: Key, value: unknown): { [key in Key]?: string } {
	const fields: { [key in Key]?: string } = {};
	const text = textOf(value);
	if (text !== undefined) fields[key] = text;
	return fields;
}

function isKeyOf<Table extends Record<string, true>>(
	table: Table,
	value: unknown,
): value is keyof Table {
	return typeof value === "string" && Object.hasOwn(table, value);
}
