import { describe, expect, it } from "vitest";
import { sentencesOf } from "../text/sentences";
import { isCompetitor, isResearcher } from "./read-persona";

const says = (text: string, reads: typeof isCompetitor) =>
	sentencesOf(text).some((sentence) => reads(sentence, [sentence]));

describe("a competitor", () => {
	it.each([
		"we're an agency doing the same thing, how do you win clients?",
		"I run a dev shop myself and wonder how others price this",
		"full disclosure: I work for a competitor of yours",
		"our consultancy competes with you",
		"Wir bieten die gleichen Leistungen an",
		"I'm a partner at a digital agency and we might copy your delivery model",
	])("says so: %s", (text) => {
		expect(says(text, isCompetitor)).toBe(true);
	});

	it.each([
		["they choose for a client", "I'm a consultant choosing a vendor for a client"],
		["they want help", "we're an agency and need two extra engineers for our client"],
		["they have competitors of their own", "our competitors already use AI"],
		["they compare offers", "your competitor offered us four engineers"],
		["they sell something else", "we are a software company building payroll tools"],
		["only their office is known", "CEO here, only checking if you exist in Spain"],
		["only their curiosity is known", "I'm CPO. Just wanted to know how you do discovery."],
	])("is nobody of whom %s", (_, text) => {
		expect(says(text, isCompetitor)).toBe(false);
	});
});

describe("a researcher", () => {
	it.each([
		"I'm writing my master's thesis on outsourcing",
		"I am a reporter with the Daily Ledger",
		"are you hiring at the moment?",
		"where can I send my CV?",
		"I'm an industry analyst covering AI services",
		"Ich schreibe meine Bachelorarbeit über Chatbots",
	])("says so: %s", (text) => {
		expect(says(text, isResearcher)).toBe(true);
	});

	it.each([
		["they found a company", "I'm a student founder building a tutoring app"],
		["analysts are their staff", "our data analysts wait hours for reports"],
		["they hire themselves", "we have been hiring a data engineer for six months"],
		["students are their users", "our students use the platform every day"],
	])("is nobody of whom %s", (_, text) => {
		expect(says(text, isResearcher)).toBe(false);
	});
});
