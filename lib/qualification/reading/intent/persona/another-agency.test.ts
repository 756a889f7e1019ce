import { describe, expect, it } from "vitest";
import { readTurn } from "../../read-turn";

const factsOf = (text: string) => readTurn({ text, history: [] }).signals.map(({ fact }) => fact);

describe("an agency the visitor worked with", () => {
	it.each([
		"the project we started with another agency failed",
		"we hired another software agency, and it did not work out",
	])("makes no competitor of the visitor: %s", (text) => {
		expect(factsOf(text)).not.toContain("competitor");
	});

	it("is not the agency the visitor is", () => {
		expect(factsOf("fellow agency owner here, how do you price?")).toContain("competitor");
	});
});

describe("a team that cannot keep up", () => {
	it("is the visitor's own and asks for no client's help", () => {
		const facts = factsOf("our team can't keep up with the backlog");
		expect(facts).not.toContain("existing_client");
		expect(facts).toContain("problem_confirmed");
	});
});
