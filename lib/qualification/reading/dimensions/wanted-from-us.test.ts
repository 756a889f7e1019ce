import { describe, expect, it } from "vitest";
import { readTurn } from "../read-turn";

const factsOf = (text: string) =>
	readTurn({ text, history: [] }).signals.map((signal) => signal.fact);

describe("whoever asks whether we can make something for them names a need, and asks for no verdict", () => {
	it.each([
		"can you build a parts catalogue for our six garages?",
		"would your team be able to replace my booking software?",
		"is it possible to connect our till with the warehouse system?",
		"Könnten Sie unsere Lohnabrechnung anbinden?",
		"pourriez-vous remplacer notre logiciel de caisse ?",
		"¿podríais desarrollar un portal para nuestros socios?",
		"potreste collegare il nostro magazzino al negozio?",
		"poderiam automatizar as nossas faturas?",
		"kunt u onze planning koppelen aan het rooster?",
		"czy moglibyście stworzyć aplikację dla naszych kierowców?",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("problem_confirmed");
		expect(factsOf(text)).not.toContain("technical_scoping");
	});
});

describe("a question about us names none", () => {
	it.each([
		"Können Sie Kundenportale bauen?",
		"Können Sie uns sagen, womit Sie Portale bauen?",
		"potete creare app?",
		"pouvez-vous nous expliquer comment vous développez ?",
		"kunt u ons een offerte maken?",
	])("%s", (text) => {
		expect(factsOf(text)).not.toContain("problem_confirmed");
	});
});

describe("a bound to vouch for is a matter for an engineer all the same", () => {
	it.each([
		"can you migrate our 40 TB warehouse without downtime?",
		"could your team rewrite our billing within 3 months?",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("technical_scoping");
	});
});

it("knows a company's own customers from a consultant's client", () => {
	expect(factsOf("czy możecie zbudować portal dla naszych klientów?")).not.toContain("consultant");
	expect(factsOf("szukam zespołu dla jednego z moich klientów")).toContain("consultant");
});
