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
	])("%j is asked again in %j", (first, again) => {
		expect(repeatsQuestion(again, asked(first))).toBe(true);
	});

	it.each([
		["How long does a migration take?", "How many people does a migration take?"],
		["Do you do Python?", "Do you do Java?"],
		["How do you test?", "How do you deploy?"],
		["why?", "why?"],
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
