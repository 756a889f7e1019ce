import { describe, expect, it } from "vitest";
import { inspectSentence } from "./inspect-sentence";

const KNOWLEDGE = ["Engagements start with a two-week discovery. A pilot runs for 6 weeks."];

function reasonFor(sentence: string, allowed: readonly string[] = KNOWLEDGE): string {
	const verdict = inspectSentence(sentence, { promise: null, allowed });
	return verdict.verdict === "stop" ? verdict.reason : "pass";
}

describe("a length of time that stands in the knowledge", () => {
	it.each([
		"Our projects usually start with a two-week discovery.",
		"A pilot usually runs for six weeks.",
		"Ein Pilot dauert in der Regel sechs Wochen.",
		"Un pilote dure généralement six semaines.",
	])("may describe how we work: %s", (sentence) => {
		expect(reasonFor(sentence)).toBe("pass");
		expect(reasonFor(sentence, [])).toBe("technical_estimate");
	});

	it("does not estimate the visitor's own project", () => {
		expect(reasonFor("Your project would take six weeks.")).toBe("technical_estimate");
	});

	it("does not cover another length of time", () => {
		expect(reasonFor("A pilot usually takes eight weeks.")).toBe("technical_estimate");
	});

	it("promises no answer", () => {
		expect(reasonFor("We usually reply within two weeks.")).toBe("time_promise");
	});

	it("allows neither a price nor a legal view that the knowledge may hold", () => {
		expect(reasonFor("The pilot costs €20,000.", ["The pilot costs €20,000."])).toBe("price");
	});
});
