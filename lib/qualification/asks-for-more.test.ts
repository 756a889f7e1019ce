import { describe, expect, it } from "vitest";
import { asksForMore } from "./asks-for-more";
import type { Fact, Signal } from "./facts";
import { newQualification, scoreTurn } from "./score-turn";

/** How well the problem is known after a message that says so and who speaks. */
function problemAfter(speaker: Fact, text: string) {
	const facts: Fact[] = [speaker, "problem_confirmed", "timing_confirmed"];
	const signals = facts.map((fact): Signal => ({ fact, quote: text, by: "rule" }));
	return scoreTurn({
		before: newQualification(),
		reading: { signals, contact: {}, language: "en", asks: false, shortReply: false },
		messageId: "m1",
		text,
		ideal: { sizeMin: 10, sizeMax: 1000 },
	}).dimensions.problem.level;
}

describe("a client", () => {
	it.each([
		"we're a client of yours and are planning a second project, a portal for dealers",
		"you already work for us, now we need three more engineers from March",
		"happy client here, could we extend the team?",
		"wir sind Kunde bei euch und planen ein neues Projekt",
		"nous sommes déjà clients et nous avons un autre projet",
		"jesteśmy klientem i mamy nowy projekt",
	])("asks for more: %s", (text) => {
		expect(asksForMore(text)).toBe(true);
	});

	it.each([
		"we're a client and the nightly import broke again, we need it before Monday",
		"the new engineer you sent us is too slow",
		"there is a new error in the app your team built",
		"unsere letzte Rechnung stimmt nicht",
	])("asks for help with what runs: %s", (text) => {
		expect(asksForMore(text)).toBe(false);
	});

	it("who plans more work has a problem that counts, unlike one who calls for help or a competitor", () => {
		const plans = "we plan another project by May";
		const callsForHelp = "we need the export mended by May";
		expect(problemAfter("existing_client", plans)).toBe("confirmed");
		expect(problemAfter("existing_client", callsForHelp)).toBe("not_detected");
		expect(problemAfter("competitor", plans)).toBe("not_detected");
	});
});

describe("more work, in the languages of our visitors", () => {
	it.each([
		"we want to expand the scope",
		"two more developers, please",
		"we need more capacity",
		"wir brauchen zusätzliche Entwickler",
		"il nous faut deux développeurs supplémentaires",
		"tenemos otro proyecto",
		"abbiamo un nuovo progetto",
		"temos um novo projeto",
		"we hebben een tweede project",
		"potrzebujemy więcej programistów",
	])("is heard in: %s", (text) => {
		expect(asksForMore(text)).toBe(true);
	});

	it.each([
		"the second phase is late",
		"your next engineer was not better",
		"one more question",
		"der Entwickler meldet sich nicht",
		"le projet est en retard",
		"el proyecto va mal",
		"il progetto è in ritardo",
		"o projeto está atrasado",
		"het project loopt vast",
		"projekt się opóźnia",
	])("is not heard in: %s", (text) => {
		expect(asksForMore(text)).toBe(false);
	});
});
