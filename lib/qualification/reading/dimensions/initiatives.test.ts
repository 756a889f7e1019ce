import { describe, expect, it } from "vitest";
import { readDimensions } from "./read-dimensions";

const IDEAL = { sizeMin: 10, sizeMax: 1_000 };
const factsOf = (text: string) =>
	readDimensions({ text, history: [] }, IDEAL).signals.map((signal) => signal.fact);

describe("an initiative is told by its name", () => {
	it.each([
		"Ledger replacement, four hundred clerks on it",
		"Subject: migration of the parish register",
		"Python 2 to 3",
		"we're replatforming",
		"We kick off replacing the yard software then",
		"we had a workshop on the modernisation of our tariff engine",
		"ich wurde gebeten, die Ablösung unserer Kasse vorzubereiten",
		"la refonte de notre intranet",
		"la migración de nuestra tienda",
		"il rifacimento del nostro portale",
		"a substituição do nosso ERP",
		"de vervanging van onze kassa's",
		"wymiana naszego systemu kasowego",
	])("%s", (text) => {
		expect(factsOf(text)).toContain("problem_confirmed");
	});

	it.each([
		"migration manager",
		"le remplacement de notre ERP a été terminé en mars",
		"how do you plan a migration?",
		"I read your article on the redesign of our town's timetable",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("problem_confirmed");
	});
});
