import {
	createUIMessageStream,
	createUIMessageStreamResponse,
	type UIMessageStreamWriter,
} from "ai";
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

/**
 * Answers with the AI SDK's UI message stream. The first part is awaited before the response begins, so
 * that a refusal still gets its status; after that the turn runs to its end even if the visitor has left.
 */
export async function replyResponse(
	parts: AsyncGenerator<StreamedPart>,
	headers: HeadersInit,
): Promise<Response> {
	const first = await parts.next();
	const stream = createUIMessageStream({
		generateId: () => (!first.done && first.value.type === "begin" ? first.value.id : "reply"),
		async execute({ writer }) {
			const write = writerOf(writer);
			if (!first.done) write(first.value);
			for await (const part of parts) write(part);
			write(null);
		},
		onError(error) {
			log().error({ err: error }, "a reply broke off");
			return "The answer broke off. Your message is kept; please try again.";
		},
	});
	return createUIMessageStreamResponse({ stream, headers });
}

/** Text parts are one text block, opened by the first word; null ends it. */
function writerOf(writer: UIMessageStreamWriter): (part: StreamedPart | null) => void {
	let open = false;
	return (part) => {
		if (part === null) {
			if (open) writer.write({ type: "text-end", id: TEXT_ID });
			// Without it the page takes the line for broken and asks again.
			writer.write({ type: "finish" });
			return;
		}
		switch (part.type) {
			case "begin":
				return writer.write({ type: "start", messageId: part.id });
			case "text":
				if (!open) writer.write({ type: "text-start", id: TEXT_ID });
				open = true;
				return writer.write({ type: "text-delta", id: TEXT_ID, delta: part.text });
			case "handoff":
				return writer.write({ type: "data-handoff", data: part.handoff });
			case "resource":
				return writer.write({ type: "data-resource", data: part.resource });
			case "silent":
				return;
			default:
				part satisfies never;
		}
	};
}
