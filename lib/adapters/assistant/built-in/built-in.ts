import { readTurn } from "@/lib/qualification/reading/read-turn";
import type { Assistant, ReplyInput } from "../assistant";
import { composeBrief } from "./brief";
import { composeReply } from "./compose";

/**
 * The assistant that needs no model: it answers in sentences of the knowledge that the database found, and never says
 * what is not there. Pure but for the interface's promises; the same input gives the same reply.
 */
export function createBuiltInAssistant(): Assistant {
	return {
		name: "built-in",
		read: async ({ text, history, builtIn }) => builtIn ?? readTurn({ text, history }),
		reply: streamReply,
		brief: async (input) => composeBrief(input),
	};
}

/** One sentence a chunk, with the blank that follows it. */
async function* streamReply(input: ReplyInput, signal: AbortSignal): AsyncIterable<string> {
	const reading = readTurn({ text: input.text, history: input.history });
	const sentences = composeReply(input, reading);
	for (const [place, sentence] of sentences.entries()) {
		if (signal.aborted) return;
		yield place === 0 ? sentence : ` ${sentence}`;
	}
}
