import { aReplyInput } from "@/lib/adapters/assistant/a-reply-input.test-kit";
import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import * as phrases from "@/lib/adapters/assistant/built-in/phrases";
import { quotableSentences } from "@/lib/adapters/assistant/built-in/sentences";
import { DIMENSIONS, type Turn } from "@/lib/qualification/facts";
import { demoKnowledge } from "@/prisma/demo/knowledge";
import { demoProfile } from "@/prisma/demo/profile";
import { splitSentences } from "../sentences";

const MESSAGES = [
	"hello",
	"we want to replace our old booking system",
	"ok",
	"do you know kafka?",
	"what do you do?",
	"how do you work?",
	"who did you do that for?",
	"just looking",
	"thanks",
	"bye",
];

/** What may be shown because it is ours: the demo company's articles, and what the built-in assistant says. */
export async function ownSentences(): Promise<string[]> {
	const articles = demoKnowledge.flatMap(({ summary, body }) => [
		...quotableSentences(summary),
		...quotableSentences(body),
	]);
	const standing = stringsIn(Object.values(phrases));
	return [...new Set([demoProfile.tagline, ...articles, ...standing, ...(await replies())])];
}

function stringsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function replies(): Promise<string[]> {
	const sentences: string[] = [];
	for (const askAbout of [...DIMENSIONS, "clarify"] as const) {
		const history: Turn[] = [];
		for (const text of MESSAGES) {
			const reply = await replyTo(text, { history, askAbout });
			const { complete, rest } = splitSentences(reply);
			sentences.push(...complete, rest);
			history.push({ role: "visitor", text }, { role: "assistant", text: reply });
		}
	}
	return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

async function replyTo(
	text: string,
	{ history, askAbout }: Pick<ReturnType<typeof aReplyInput>, "history" | "askAbout">,
): Promise<string> {
	const input = aReplyInput({ text, history: [...history], askAbout });
	let reply = "";
	for await (const chunk of createBuiltInAssistant().reply(input, new AbortController().signal))
		reply += chunk;
	return reply;
}
