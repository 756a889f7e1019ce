import { describe, expect, it } from "vitest";
import { alternativesOf } from "./alternatives";

function needs(expression: RegExp) {
	return alternativesOf(expression).map((alternative) => alternative.needs);
}

describe("what an expression needs", () => {
	it("is read from its words, with the edges it asks for", () => {
		expect(needs(/\btalk to (?:a|the) human\b/)).toEqual([[["|talk to"]]]);
		expect(needs(/(?<![\w'])invoice(?!\w)/)).toEqual([[["|invoice"]]]);
		expect(needs(/lad(?:y|ies)$/)).toEqual([[["lady|", "ladies|"]]]);
	});

	it("is one of several words where it leaves the choice", () => {
		expect(needs(/\b(?:my|our) (?:\w+ )?(?:boss|chef)/)).toEqual([
			[
				["boss", "chef"],
				["|my ", "|our "],
			],
		]);
	});

	it("is told for each alternative of its own, which is tried alone", () => {
		expect(alternativesOf(/\b(?:price|how (?:much|many))\b/).map(({ source }) => source)).toEqual([
			"\\b(?:price)\\b",
			"\\b(?:how (?:much|many))\\b",
		]);
	});

	it("is not split where groups are counted", () => {
		expect(alternativesOf(/(a+)|(b+)\2/).map(({ source }) => source)).toEqual(["(a+)|(b+)\\2"]);
	});

	it.each([
		[/\w+/, "any word will do"],
		[/(?:help)?/, "it may match nothing"],
		[/(?:help|.)x?/, "one of its options is anything"],
		[/[a-z]{3}/, "the class is wide"],
		[/[^a]/, "the class is negated"],
		[/(?!help)\w/, "the word is what must not follow"],
		[/(?:help)*!?/, "the word may be left out"],
		[/👍?/u, "the sign is optional as a whole"],
		[/[[a-z]--[help]]/v, "sets are not read"],
	])("is nothing for %s, for %s", (expression) => {
		expect(needs(expression)).toEqual([[]]);
	});

	it("takes what stands ahead or behind for needed too", () => {
		expect(needs(/\w+(?= please)/)).toEqual([[[" please"]]]);
	});

	it("does not tell digits, cases, or letters of other alphabets apart", () => {
		expect(needs(/Q[1-4]x/)).toEqual([[["q0x"]]]);
		expect(needs(/\u00e9tude|\x41BC/)).toEqual([[["#tude"]], [["abc"]]]);
	});
});
