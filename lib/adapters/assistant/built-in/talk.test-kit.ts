import type { Turn } from "@/lib/qualification/facts";
import { aReplyInput } from "../a-reply-input.test-kit";
import type { ReplyInput } from "../assistant";
import { createBuiltInAssistant } from "./built-in";

export const assistant = createBuiltInAssistant();

export async function chunksTo(text: string, rest: Partial<ReplyInput> = {}): Promise<string[]> {
	const chunks: string[] = [];
	for await (const chunk of assistant.reply(
		aReplyInput({ text, ...rest }),
		new AbortController().signal,
	)) {
		chunks.push(chunk);
	}
	return chunks;
}

/** What the built-in assistant says to a message. */
export async function replyTo(text: string, rest: Partial<ReplyInput> = {}): Promise<string> {
	return (await chunksTo(text, rest)).join("");
}

/** Plays a conversation and returns the replies. */
export async function conversation(
	texts: readonly string[],
	rest: Partial<ReplyInput> = {},
): Promise<string[]> {
	const history: Turn[] = [...(rest.history ?? [])];
	const replies: string[] = [];
	for (const text of texts) {
		const reply = await replyTo(text, { ...rest, history: [...history] });
		history.push({ role: "visitor", text }, { role: "assistant", text: reply });
		replies.push(reply);
	}
	return replies;
}
