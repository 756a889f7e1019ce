import { describe, expect, it } from "vitest";
import type { Turn } from "./facts";
import { repeatsQuestion } from "./repeats-question";

const asked = (text: string, reply = "Here is an answer."): Turn[] => [
	{ role: "visitor", text },
	{ role: "assistant", text: reply },
];

describe("a repeated question", () => {
	it.each([
		["How long does a migration take?", "how long does a migration take"],
		["How long does a migration take?", "But how long would the migration take?"],
		["Do you work on site?", "so do you work on site or not?"],
		["Wie lange dauert eine Migration?", "Wie lange dauert denn eine Migration?"],
		["Combien de temps dure une migration ?", "combien de temps dure la migration?"],
		["what do you do", "What do you do?"],
		["Why not?", "why not?"],
		["How long does a migration take?", "How long do migrations take?"],
		["How long does a migration take?", "  how long does a migration take"],
	])("%j is asked again in %j", (first, again) => {
		expect(repeatsQuestion(again, asked(first))).toBe(true);
	});

	it.each([
		["How long does a migration take?", "How many people does a migration take?"],
		["Do you do Python?", "Do you do Java?"],
		["How do you test?", "How do you deploy?"],
		["why?", "why?"],
		["???", "???"],
		["We are migrating to Snowflake", "We are migrating to Snowflake"],
	])("%j is not asked again in %j", (first, other) => {
		expect(repeatsQuestion(other, asked(first))).toBe(false);
	});

	it("counts from the second time only after an answer", () => {
		const unanswered: Turn[] = [{ role: "visitor", text: "How long does a migration take?" }];
		expect(repeatsQuestion("How long does a migration take?", unanswered)).toBe(false);
	});

	it("is remembered over the turns in between", () => {
		const history = [...asked("How long does a migration take?"), ...asked("We are 140 people")];
		expect(repeatsQuestion("ok, how long does a migration take?", history)).toBe(true);
	});
});

describe("where a repeated question is looked for", () => {
	const question = "How long does a migration take?";
	const plain = (count: number) =>
		Array.from({ length: count }, (_, place) => asked(`We have ${place} servers`)).flat();

	it("is among the last six messages of the visitor that were answered", () => {
		expect(repeatsQuestion(question, [...asked(question), ...plain(5)])).toBe(true);
		expect(repeatsQuestion(question, [...asked(question), ...plain(6)])).toBe(false);
	});

	it("is never among the answers", () => {
		const history: Turn[] = [
			{ role: "visitor", text: "Hello there" },
			{ role: "assistant", text: question },
			{ role: "visitor", text: "About a week" },
			{ role: "assistant", text: "Thanks" },
		];
		expect(repeatsQuestion(question, history)).toBe(false);
	});

	it("is not among messages that nobody has answered yet, however many", () => {
		const history: Turn[] = [
			{ role: "visitor", text: question },
			{ role: "visitor", text: "Hello?" },
		];
		expect(repeatsQuestion(question, history)).toBe(false);
	});

	it("takes a person's answer for an answer", () => {
		const history: Turn[] = [
			{ role: "visitor", text: question },
			{ role: "rep", text: "Let me look" },
		];
		expect(repeatsQuestion(question, history)).toBe(true);
		expect(repeatsQuestion(question, [...history, { role: "visitor", text: "ok" }])).toBe(true);
	});

	it("is the beginning of a long message", () => {
		const before = "word ".repeat(98);
		expect(repeatsQuestion(`${before}${question}`, asked(question))).toBe(false);
		expect(repeatsQuestion(`${question} ${before}`, asked(question))).toBe(true);
		expect(repeatsQuestion(question, asked(`${question} ${"x".repeat(600)}`))).toBe(true);
	});
});

describe("how much of a question must return", () => {
	it("is three quarters of the shorter one", () => {
		const first = "Which databases, queues, languages do engineers prefer?";
		expect(repeatsQuestion("Which databases, queues, languages?", asked(first))).toBe(true);
		expect(repeatsQuestion("Which databases, queues, clouds, vendors?", asked(first))).toBe(false);
	});

	it("is exactly enough at three of four, too little at two of three", () => {
		const four = "Which databases, queues, languages, clouds?";
		expect(repeatsQuestion("Which databases, queues, languages, vendors?", asked(four))).toBe(true);
		const three = "Which databases, queues, languages?";
		expect(repeatsQuestion("Which databases, queues, vendors?", asked(three))).toBe(false);
	});

	it("is enough at nine of twenty words in all", () => {
		const words = (count: number) =>
			[..."abcdefghijklmnopqrstu"]
				.slice(0, count)
				.map((letter) => `${letter}opic`)
				.join(" ");
		expect(repeatsQuestion(`${words(9)}?`, asked(`${words(20)}?`))).toBe(true);
		expect(repeatsQuestion(`${words(9)}?`, asked(`${words(21)}?`))).toBe(false);
	});

	it("is nearly half of both together: a part of a long question is another one", () => {
		const first =
			"Which databases, queues, languages, clouds, frameworks, vendors do engineers prefer?";
		expect(repeatsQuestion("Which databases, queues?", asked(first))).toBe(false);
	});

	it("is all of it where the words say little", () => {
		expect(repeatsQuestion("and what do you do?", asked("what do you do?"))).toBe(false);
	});
});
