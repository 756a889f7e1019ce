import { describe, expect, it } from "vitest";
import { type Sentence, sentencesOf } from "../text/sentences";
import {
	isBeyondDoubt,
	isOutranked,
	isPlainTalk,
	isUnmistakable,
	soundsLikeTopic,
} from "./sounds-like-topic";

function only(text: string): Sentence {
	const [sentence, ...others] = sentencesOf(text);
	if (sentence === undefined || others.length > 0) throw new Error(`No single sentence: ${text}`);
	return sentence;
}

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

describe("a wording", () => {
	const RATES = "What are your day rates for a senior engineer?";
	const CLIENT_DOWN = "We are an existing client and our production system is down, please help";
	const ARCHITECTURE = "Can you guarantee 99.99 uptime for 10 million events a second?";

	it("is beyond doubt where it leads far over plain talk, the further where a need is mostly meant", () => {
		expect(isBeyondDoubt("commercial_terms", only(RATES))).toBe(true);
		expect(isBeyondDoubt("existing_client", only(CLIENT_DOWN))).toBe(false);
		expect(isBeyondDoubt("technical_scoping", only(ARCHITECTURE))).toBe(false);
	});

	it("is unmistakable for the persona it leads to, and for no other", () => {
		const agency = only("We are a consultancy building data platforms for clients like you do");
		expect(isUnmistakable("competitor", agency)).toBe(true);
		expect(isUnmistakable("researcher", agency)).toBe(false);
		expect(isUnmistakable("competitor", only("We run a bakery with forty people"))).toBe(false);
	});

	it("gives away that a phrase of a topic stands in plain talk", () => {
		const job = only("Our billing job crashed last night");
		expect(isPlainTalk("commercial_terms", job, "english")).toBe(true);
		expect(isPlainTalk("injection", job, "command")).toBe(true);
		expect(isPlainTalk("commercial_terms", only(RATES), "english")).toBe(false);
	});

	it("that leads to one desk is no plain talk for another: a message may concern two", () => {
		expect(isPlainTalk("legal_compliance", only(RATES), "english")).toBe(false);
	});

	it("of a word or two judges nothing", () => {
		expect(isPlainTalk("legal_compliance", only("hello there"), "english")).toBe(false);
		expect(isOutranked("legal_compliance", only("price?"))).toBe(false);
	});

	it("of another subject outranks a rule's own where it leads by far", () => {
		expect(isOutranked("legal_compliance", only(RATES))).toBe(true);
		expect(isOutranked("commercial_terms", only(RATES))).toBe(false);
	});

	it("outranks nothing where it only leads by a little, to a persona, or not beyond plain talk", () => {
		const rates = only("how many employees do you have and what is your day rate?");
		expect(isOutranked("commercial_terms", rates)).toBe(false);
		const thesis = only("I am writing my master's thesis about consulting companies");
		expect(isOutranked("technical_scoping", thesis)).toBe(false);
		expect(isOutranked("legal_compliance", only("Our billing job crashed last night"))).toBe(false);
	});
});
