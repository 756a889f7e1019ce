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
		"we're rebuilding the ticket shop, can you help? can we talk?",
		"our pilot went nowhere",
		"We need to get off the old Notes server",
		"six posts approved, two filled since May",
		"the council wants the register of graves online",
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
		"have you done the migration of our kind of till before?",
		"I want to leave a message",
		"I read your article on the redesign of our town's timetable",
	])("but not in: %s", (text) => {
		expect(factsOf(text)).not.toContain("problem_confirmed");
	});
});
