import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matcher } from "./match";

const { firstMatch, holds, matchesOf } = matcher();

/** Shapes of the rules in this room, to be put together at random. */
const PIECES = [
	"talk",
	"(?:speak|chat) (?:to|with)",
	"\\b(?:we|our team)\\b",
	"(?:really |just )*",
	"[^.?!]{0,9}",
	"human\\w*",
	"(?:please )?",
	"\\d{1,3}",
	"[?!]",
	"q[1-4]",
	"s+",
	"(?:k|ck)",
	"é",
	"$",
	"^",
	"(?=a)",
	"(?<!not )now",
	" ",
	"'s",
	"@",
];
const expressions = fc
	.array(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), {
		minLength: 1,
		maxLength: 3,
	})
	.map((options) => new RegExp(options.map((pieces) => pieces.join("")).join("|"), "i"));
const WORDS = [
	"talk",
	"Speak to",
	"we",
	"our team",
	"human",
	"humans",
	"please",
	"Q3",
	"12",
	"now",
];
const LETTERS = [
	" ",
	"a",
	"e",
	"k",
	"s",
	"ſ",
	"K",
	"é",
	"'",
	"?",
	"!",
	"@",
	"\n",
	"_",
	"ck",
	"not ",
];
const texts = fc
	.array(fc.constantFrom(...WORDS, ...LETTERS), { maxLength: 8 })
	.map((parts) => parts.join(""));

describe("the words that an expression needs", () => {
	it("never keep it from a text that it matches", () => {
		fc.assert(
			fc.property(fc.array(expressions, { minLength: 1, maxLength: 3 }), texts, (table, text) => {
				expect(holds(table, text)).toBe(table.some((expression) => expression.test(text)));
			}),
			{ numRuns: 1_500 },
		);
	});

	it("never change what is matched, nor where", () => {
		fc.assert(
			fc.property(expressions, texts, (expression, text) => {
				const plain = [...text.matchAll(new RegExp(expression, "gi"))];
				const found = [...matchesOf(expression, text)];
				expect(found.map(placeOf)).toEqual(plain.map(placeOf));
				expect(firstMatch(expression, text)?.[0]).toBe(plain[0]?.[0]);
			}),
			{ numRuns: 1_500 },
		);
	});

	it("keep the groups of an expression that counts them", () => {
		expect(firstMatch(/(?:name is|call me) (\w+)|(\w+) here/, "it is Ann here")?.[2]).toBe("Ann");
	});
});

function placeOf(match: RegExpExecArray) {
	return { at: match.index, text: match[0] };
}
