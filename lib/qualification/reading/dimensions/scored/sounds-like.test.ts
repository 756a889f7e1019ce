import { describe, expect, it } from "vitest";
import { readDimensions } from "../read-dimensions";

const IDEAL = { sizeMin: 10, sizeMax: 1000 };
const factsOf = (text: string, question?: string) =>
	readDimensions(
		{ text, history: question ? [{ role: "assistant", text: question }] : [] },
		IDEAL,
	).signals.map((signal) => signal.fact);

describe("a problem told without any set phrase is heard", () => {
	it.each([
		"Half of our week goes into retyping delivery slips",
		"only Gerda understands how the bonus sheet works and she retires in autumn",
		"Our web shop gives up every time a campaign starts",
		"Unsere Disponenten schreiben alles auf Zettel",
		"Notre logiciel de caisse a vingt ans et plante tous les jours",
		"Nuestro almacén funciona con hojas de Excel y nadie se aclara",
		"Il nostro sito si blocca ogni lunedì",
		"O nosso programa de stock é antigo e está sempre a falhar",
		"Ons planningssysteem is traag en iedereen klaagt",
		"Nasz stary program do faktur ciągle się psuje",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("problem_confirmed");
	});

	it.each([
		"Could an LLM summarise a podcast?",
		"nothing concrete yet, we only read along",
		"I enjoyed the article on contract tests",
		"we sell garden furniture in six countries",
		"Wie viele Leute seid ihr?",
		"je regarde juste le site",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("problem_confirmed");
	});
});

describe("authority told without a title is heard", () => {
	it.each([
		"the technical side of the house is mine",
		"all things IT end up with me",
		"the choice of partner is mine",
		"die Entscheidung treffe am Ende ich",
		"la décision finale me revient",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("authority_confirmed");
	});

	it.each([
		"our CTO resigned in May",
		"that is not my decision",
		"I'm one of the developers",
		"who is your CEO?",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("authority_confirmed");
	});
});

it("takes a bare role for an answer to the question about it", () => {
	expect(factsOf("me and the board", "And who else is involved on your side?")).toContain(
		"authority_confirmed",
	);
});
