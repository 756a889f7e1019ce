import { describe, expect, it } from "vitest";
import { DIMENSIONS, LANGUAGES, type Turn } from "@/lib/qualification/facts";
import { inspectSentence } from "@/lib/wording/guard/inspect-sentence";
import { standingIn } from "@/lib/wording/guard/scored/own-words.train";
import { createSentenceGate } from "@/lib/wording/guard/sentence-gate";
import { demoKnowledge } from "@/prisma/demo/knowledge";
import { demoProfile } from "@/prisma/demo/profile";
import { aReplyInput } from "../a-reply-input.test-kit";
import { createBuiltInAssistant } from "./built-in";
import { COLLEAGUE_FOR } from "./phrases";
import { quotableSentences } from "./sentences";

const NO_PROMISE = { promise: null };

describe("the demo company's knowledge", () => {
	it("has an address of its own for every article", () => {
		expect(new Set(demoKnowledge.map((one) => one.slug)).size).toBe(demoKnowledge.length);
	});

	it("has enough to talk about", () => {
		const count = (kind: string) => demoKnowledge.filter((one) => one.kind === kind).length;
		expect(demoKnowledge.length).toBeGreaterThanOrEqual(30);
		expect(count("case_study")).toBeGreaterThanOrEqual(8);
		expect(count("resource")).toBeGreaterThanOrEqual(6);
	});

	it("gives every resource its page", () => {
		for (const { kind, slug, url } of demoKnowledge) {
			if (kind === "resource") expect(url).toBe(`/resources/${slug}`);
		}
	});

	it("names no price", () => {
		for (const { summary, body } of demoKnowledge)
			expect(`${summary} ${body}`).not.toMatch(/[€$£]|\bEUR\b/);
	});

	it.each(demoKnowledge)(
		"passes the promise guard in every sentence of $slug",
		({ summary, body }) => {
			for (const sentence of [...quotableSentences(summary), ...quotableSentences(body)]) {
				expect([sentence, inspectSentence(sentence, NO_PROMISE).verdict]).toEqual([
					sentence,
					"pass",
				]);
			}
		},
	);
});

describe("the built-in assistant before the promise guard", () => {
	const messages = [
		"hello",
		"we build retrieval",
		"ok",
		"our old system",
		"what do you do?",
		"data",
		"how are you?",
	];

	it.each([...DIMENSIONS, "clarify"] as const)(
		"loses no sentence while it asks about %s",
		async (askAbout) => {
			const history: Turn[] = [];
			for (const text of messages) {
				let reply = "";
				const input = aReplyInput({ text, history: [...history], askAbout });
				for await (const chunk of createBuiltInAssistant().reply(
					input,
					new AbortController().signal,
				))
					reply += chunk;
				const gate = createSentenceGate(NO_PROMISE);
				expect([...gate.push(reply), ...gate.flush()].join("").trim()).toBe(reply);
				history.push({ role: "visitor", text }, { role: "assistant", text: reply });
			}
		},
	);

	it.each(Object.values(COLLEAGUE_FOR))("may say: %s", (sentence) => {
		expect(inspectSentence(sentence, NO_PROMISE).verdict).toBe("pass");
	});

	it.each(LANGUAGES)("may say what it says in the visitor's language: %s", (language) => {
		const stopped = standingIn(language).filter(
			(sentence) => inspectSentence(sentence, { promise: null, language }).verdict === "stop",
		);
		expect(stopped).toEqual([]);
	});

	it("may introduce the company", () => {
		expect(inspectSentence(demoProfile.tagline, NO_PROMISE).verdict).toBe("pass");
	});
});
