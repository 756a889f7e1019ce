import type { HandoffPart, ResourcePart } from "@/lib/wire/chat";
import { createSseParser } from "./sse-parser";
import { isFields, readHandoff, readJson, readResource, textOf } from "./wire-readers";

/** What a reply can bring; everything else in the AI SDK's UI message stream is skipped. */
export type ReplyChunk =
	| { type: "start"; messageId?: string }
	| { type: "text"; part: string; delta: string }
	| { type: "handoff"; handoff: HandoffPart }
	| { type: "resource"; resource: ResourcePart }
	| { type: "error"; message: string }
	| { type: "abort" }
	| { type: "finish" };

/** Reads one `data:` line of the stream. `[DONE]` is a finish too. */
export function readChunk(line: string): ReplyChunk | null {
	if (line === "[DONE]") return { type: "finish" };
	const chunk = readJson(line);
	if (!isFields(chunk)) return null;
	switch (chunk.type) {
		case "start": {
			const messageId = textOf(chunk.messageId);
			return messageId ? { type: "start", messageId } : { type: "start" };
		}
		case "text-delta":
			return { type: "text", part: textOf(chunk.id) ?? "", delta: textOf(chunk.delta) ?? "" };
		case "data-handoff": {
			const handoff = readHandoff(chunk.data);
			return handoff && { type: "handoff", handoff };
		}
		case "data-resource": {
			const resource = readResource(chunk.data);
			return resource && { type: "resource", resource };
		}
		case "error":
			return { type: "error", message: textOf(chunk.errorText) ?? "" };
		case "abort":
			return { type: "abort" };
		case "finish":
			return { type: "finish" };
		default:
			return null;
	}
}

/** Hands over every chunk as it arrives; rejects when the connection breaks. */
export async function readReplyStream(
	body: ReadableStream<Uint8Array>,
	onChunk: (chunk: ReplyChunk) => void,
): Promise<void> {
	const parser = createSseParser();
	const reader = body.getReader();
	const decoder = new TextDecoder();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		for (const event of parser.push(decoder.decode(value, { stream: true }))) {
			const chunk = readChunk(event.data);
			if (chunk) onChunk(chunk);
		}
	}
}

/** The reply's words so far: parts follow each other as paragraphs. */
export type ReplyText = ReadonlyArray<{ part: string; text: string }>;

export function appendDelta(reply: ReplyText, part: string, delta: string): ReplyText {
	const last = reply.at(-1);
	if (last?.part !== part) return [...reply, { part, text: delta }];
	return [...reply.slice(0, -1), { part, text: last.text + delta }];
}

export function wordsOf(reply: ReplyText): string {
	return reply
		.map(({ text }) => text.trim())
		.filter(Boolean)
		.join("\n\n");
}
