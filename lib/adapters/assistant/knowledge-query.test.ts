import { describe, expect, it } from "vitest";
import type { Turn } from "@/lib/qualification/facts";
import { knowledgeQuery } from "./knowledge-query";

const AFTER_A_CASE: readonly Turn[] = [
	{ role: "visitor", text: "have you done anything in insurance?" },
	{
		role: "assistant",
		text: "For a mutual insurer we moved claims from COBOL to Java. What brings you here?",
	},
];

describe("the words to search for", () => {
	it("are those that carry meaning, without courtesies and grammar", () => {
		expect(knowledgeQuery("Hi, do you do retrieval systems?", [])).toBe("retrieval systems");
	});

	it("stay alone when the message speaks for itself", () => {
		expect(knowledgeQuery("do you use Kubernetes?", AFTER_A_CASE)).toBe("kubernetes");
	});

	it("take in what was spoken of when the message points back", () => {
		const query = knowledgeQuery("how long did that take?", AFTER_A_CASE).split(" ");
		expect(query).toEqual(expect.arrayContaining(["insurance", "cobol", "claims"]));
	});

	it("leave out what the assistant asked", () => {
		expect(knowledgeQuery("how long did that take?", AFTER_A_CASE)).not.toContain("brings");
	});

	it("are none for a greeting on its own", () => {
		expect(knowledgeQuery("Hello!", [])).toBe("");
	});

	it("know the country from the pronoun", () => {
		expect(knowledgeQuery("do you work with US companies?", [])).toContain("usa");
		expect(knowledgeQuery("can you help us?", [])).not.toContain("us");
	});

	it("carry the trade's words of other languages into English", () => {
		expect(knowledgeQuery("Könnt ihr Altsysteme ablösen?", [])).toContain("legacy");
		expect(knowledgeQuery("¿Hacen plataformas de datos?", [])).toContain("data");
		expect(knowledgeQuery("Wir bauen eine Dokumentensuche", [])).toContain("retrieval");
	});

	it.each([
		"Wir suchen Hilfe bei einer Datenplattform",
		"Buscamos ayuda con datos",
		"Wij zoeken hulp met data",
		"Estamos em busca de ajuda com dados",
	])("take no look for help for a search system: %s", (text) => {
		expect(knowledgeQuery(text, [])).not.toContain("retrieval");
	});

	it("are bounded for a very long message", () => {
		const long = Array.from({ length: 2000 }, (_, place) => `word${place}`).join(" ");
		expect(knowledgeQuery(long, []).split(" ").length).toBeLessThanOrEqual(32);
	});
});
