import { describe, expect, it } from "vitest";
import { readDimensions } from "./read-dimensions";

const IDEAL = { sizeMin: 10, sizeMax: 1_000 };
const factsOf = (text: string) =>
	readDimensions({ text, history: [] }, IDEAL).signals.map((signal) => signal.fact);

describe("who leads the selection has a say", () => {
	it.each([
		"Guten Tag, ich leite bei uns die Anbieterauswahl",
		"ik trek de leveranciersselectie, de rest kijkt mee",
		"je pilote l'appel d'offres pour la nouvelle billetterie",
		"estoy llevando la licitación del portal",
		"sto gestendo io la gara per il gestionale",
		"estou a conduzir a avaliação dos fornecedores",
		"prowadzę przetarg na nowy system",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("authority_confirmed");
	});

	it.each([
		"die Auswahl leite nicht ich, ich tippe nur mit",
		"ik doe de afwas, de selectie doet mijn baas",
		"non sono io che guido la selezione",
	])("but not who says that they do not: %s", (text) => {
		expect(factsOf(text)).not.toContain("authority_confirmed");
	});
});
