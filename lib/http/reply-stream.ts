import { UI_MESSAGE_STREAM_HEADERS, type UIMessageChunk } from "ai";
import type { HandoffPart, ResourcePart } from "@/lib/wire/chat";
import { log } from "./log";

/** What a turn streams; the workflow's parts, by shape. */
export type StreamedPart =
	| { type: "begin"; id: string }
	| { type: "text"; text: string }
	| { type: "handoff"; handoff: HandoffPart | null }
	| { type: "resource"; resource: ResourcePart }
	| { type: "silent" };

const TEXT_ID = "reply";

const BROKEN_OFF = "The answer broke off. Your message is kept; please try again.";

/**
 * Answers with the AI SDK's UI message stream. The first part is awaited before the response begins, so
 * that a refusal still gets its status; after that the turn runs to its end even if the visitor has left.
 * The lines are written here: the SDK's own chain of transform streams costs several times as much a reply.
 * Source of the format: AI SDK, "UI message stream protocol", v1.
 */
export async function replyResponse(
	parts: AsyncGenerator<StreamedPart>,
	headers: HeadersInit,
): Promise<Response> {
	const first = await parts.next();
	const encoder = new TextEncoder();
	let hasLeft = false;
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const send = (line: string) => {
				if (!hasLeft) controller.enqueue(encoder.encode(`data: ${line}\n\n`));
			};
			writeAll(first, parts, (chunk) => send(JSON.stringify(chunk))).then(() => {
				send("[DONE]");
				if (!hasLeft) controller.close();
			});
		},
		cancel() {
			hasLeft = true;
		},
	});
	return new Response(stream, { headers: streamHeaders(headers) });
}

function streamHeaders(given: HeadersInit): Headers {
	const headers = new Headers(given);
	for (const [name, value] of Object.entries(UI_MESSAGE_STREAM_HEADERS)) headers.set(name, value);
	return headers;
}

type Write = (chunk: UIMessageChunk) => void;

async function writeAll(
	first: IteratorResult<StreamedPart>,
	parts: AsyncGenerator<StreamedPart>,
	write: Write,
): Promise<void> {
	try {
		const writePart = writerOf(write);
		if (!first.done) writePart(first.value);
		for await (const part of parts) writePart(part);
		writePart(null);
	} catch (error) {
		log().error({ err: error }, "a reply broke off");
		write({ type: "error", errorText: BROKEN_OFF });
	}
}

/** Text parts are one text block, opened by the first word; null ends it. */
function writerOf(write: Write): (part: StreamedPart | null) => void {
	let open = false;
	return (part) => {
		if (part === null) {
			if (open) write({ type: "text-end", id: TEXT_ID });
			// Without it the page takes the line for broken and asks again.
			write({ type: "finish" });
			return;
		}
		switch (part.type) {
			case "begin":
				return write({ type: "start", messageId: part.id });
			case "text":
				if (!open) write({ type: "text-start", id: TEXT_ID });
				open = true;
				return write({ type: "text-delta", id: TEXT_ID, delta: part.text });
			case "handoff":
				return write({ type: "data-handoff", data: part.handoff });
			case "resource":
				return write({ type: "data-resource", data: part.resource });
			case "silent":
				return;
			default:
				part satisfies never;
		}
	};
}
