import { aReplyInput } from "@/lib/adapters/assistant/a-reply-input.test-kit";
import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import * as phrases from "@/lib/adapters/assistant/built-in/phrases";
import { quotableSentences } from "@/lib/adapters/assistant/built-in/sentences";
import { DIMENSIONS, LANGUAGES, type Language, type Turn } from "@/lib/qualification/facts";
import { receivedWords } from "@/lib/wording/after-contact";
import { courtesy } from "@/lib/wording/courtesies";
import {
	confirmIdentityWords,
	englishOnlyNote,
	invalidEmailWords,
	nothingToAnswerWords,
} from "@/lib/wording/plain-notes";
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
	const standing = [...stringsIn(Object.values(phrases)), ...LANGUAGES.flatMap(standingIn)];
	return [...new Set([demoProfile.tagline, ...articles, ...standing, ...(await replies())])];
}

/** What the built-in assistant says in the visitor's language. */
export function standingIn(language: Language): string[] {
	const words = [
		courtesy("welcome", language),
		courtesy("goodbye", language),
		courtesy("how_are_you", language),
		receivedWords(language, "email"),
		receivedWords(language, "phone"),
		invalidEmailWords(language),
		englishOnlyNote(language),
		nothingToAnswerWords(language),
		confirmIdentityWords(language),
	];
	return words.flatMap(sentencesOf);
}

function sentencesOf(text: string): string[] {
	const { complete, rest } = splitSentences(text);
	return [...complete, rest].map((one) => one.trim()).filter((one) => one !== "");
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
			sentences.push(...sentencesOf(reply));
			history.push({ role: "visitor", text }, { role: "assistant", text: reply });
		}
	}
	return sentences;
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
