import { describe, expect, it } from "vitest";
import { createQuestionGate, isFinished, isNonsense } from "./reply-rules";

describe("what is no reply", () => {
	it.each([
		"",
		"   ",
		"}{ I can not do that <json>",
		'{"reply": "hello"}',
		"```json",
		"<think>hm</think>",
		"#@!%%^&*()_+ 12 34 56",
		"[1, 2, 3]",
	])("%j", (text) => expect(isNonsense(text)).toBe(true));
	it.each([
		"Yes.",
		"Wir bauen das.",
		"Да, конечно.",
		"是的，我们可以。",
		"“Quoted” words.",
		"In 2013, with 3 engineers.",
		"OK.",
	])("%j is one", (text) => expect(isNonsense(text)).toBe(false));
});

describe("the end of a reply", () => {
	it.each(["We do.", "Do you?", "- a list item", "He said “yes.”", "Fine!"])(
		"%j is finished",
		(text) => {
			expect(isFinished(text)).toBe(true);
		},
	);
	it.each(["And then we", "We build, for example, the"])("%j was cut off", (text) => {
		expect(isFinished(text)).toBe(false);
	});
});

describe("the questions of a reply", () => {
	it("pass once", () => {
		const passes = createQuestionGate({ askAbout: "problem" });
		expect(["What is it? ", "We do that. ", "And when? "].map(passes)).toEqual([true, true, false]);
	});

	it("never pass when none is due", () => {
		expect(createQuestionGate({ askAbout: null })("What is it?")).toBe(false);
	});

	it.each([
		"What is your budget?",
		"Are you the decision-maker?",
		"Wie hoch ist Ihr Budget?",
		"Do you decide on this?",
		"Sind Sie der Entscheider?",
	])("never pass as %j", (question) => {
		expect(createQuestionGate({ askAbout: "authority" })(question)).toBe(false);
	});
});
