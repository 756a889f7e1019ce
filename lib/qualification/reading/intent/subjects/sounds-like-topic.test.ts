import { describe, expect, it } from "vitest";
import { sentencesOf } from "../text/sentences";
import { soundsLikeTopic } from "./sounds-like-topic";

function hears(text: string, subject: Parameters<typeof soundsLikeTopic>[0]): boolean {
	return sentencesOf(text).some((sentence) => soundsLikeTopic(subject, sentence));
}

describe("the scorer of subjects", () => {
	it.each([
		["existing_client", "we are a client of yours and our invoice from last month is wrong"],
		["commercial_terms", "what is the hourly rate for a senior engineer"],
		["legal_compliance", "can you send us your data processing agreement to sign"],
		["internal_information", "how much profit did your company make last year"],
		["technical_scoping", "how many weeks to migrate our 50 stored procedures to python"],
	] as const)("hears %s in plain words: %s", (subject, text) => {
		expect(hears(text, subject)).toBe(true);
	});

	it.each([
		"can you build agents that work in our ERP?",
		"I'd like to add AI features to our SaaS product but nobody on the team has experience",
		"can your RAG run on-prem for GDPR reasons?",
	])("leaves a public question alone: %s", (text) => {
		expect(hears(text, "existing_client")).toBe(false);
		expect(hears(text, "legal_compliance")).toBe(false);
	});

	it("does not judge a fragment by its wording alone", () => {
		expect(hears("hourly rate?", "commercial_terms")).toBe(false);
	});
});
