import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evidence, markEvidence, type Piece } from "./mark-evidence";

const problem = (quote: string): Evidence => ({ fact: "problem_confirmed", quote });
const authority = (quote: string): Evidence => ({ fact: "authority_confirmed", quote });
const timing = (quote: string): Evidence => ({ fact: "timing_confirmed", quote });

const shown = (pieces: readonly Piece[]) =>
	pieces.map(({ text, facts }) => (facts.length === 0 ? text : [text, ...facts]));

describe("marking the evidence in the visitor's words", () => {
	it("leaves words without evidence as they are", () => {
		expect(shown(markEvidence("Hello there", []))).toEqual(["Hello there"]);
	});

	it("marks a quote and nothing beside it", () => {
		expect(shown(markEvidence("As CTO I ask", [authority("CTO")]))).toEqual([
			"As ",
			["CTO", "authority_confirmed"],
			" I ask",
		]);
	});

	it("cuts overlapping quotes so that the shared words carry both facts", () => {
		const pieces = markEvidence("abc def ghi", [problem("abc def"), timing("def ghi")]);
		expect(shown(pieces)).toEqual([
			["abc ", "problem_confirmed"],
			["def", "problem_confirmed", "timing_confirmed"],
			[" ghi", "timing_confirmed"],
		]);
	});

	it("marks a quote inside another one with both facts, and knows where each ends", () => {
		const pieces = markEvidence("we, as CTO, need it", [
			problem("we, as CTO, need it"),
			authority("CTO"),
		]);
		expect(pieces.map(({ ends }) => ends)).toEqual([
			[],
			["authority_confirmed"],
			["problem_confirmed"],
		]);
		expect(pieces[1]?.facts).toEqual(["problem_confirmed", "authority_confirmed"]);
	});

	it("marks a quote wherever it occurs", () => {
		expect(shown(markEvidence("soon, very soon", [timing("soon")]))).toEqual([
			["soon", "timing_confirmed"],
			", very ",
			["soon", "timing_confirmed"],
		]);
	});

	it("names a fact once when its quote was read twice", () => {
		expect(shown(markEvidence("as CTO", [authority("CTO"), authority("CTO")]))).toEqual([
			"as ",
			["CTO", "authority_confirmed"],
		]);
	});

	it("does not mark the letters of a quote inside of another word", () => {
		expect(shown(markEvidence("DIRECTOR and CTO", [authority("CTO")]))).toEqual([
			"DIRECTOR and ",
			["CTO", "authority_confirmed"],
		]);
	});

	it("marks letters inside of a word when they stand nowhere else", () => {
		expect(shown(markEvidence("Personalmangel", [problem("mangel")]))).toEqual([
			"Personal",
			["mangel", "problem_confirmed"],
		]);
	});

	it("keeps HTML as letters, also where a mark cuts through it", () => {
		const text = '<b>CTO</b> <img src=x onerror="alert(1)">';
		const pieces = markEvidence(text, [authority("CTO</b> <img")]);
		expect(shown(pieces)).toEqual(["<b>", ["CTO</b> <img", "authority_confirmed"], text.slice(15)]);
	});

	it("marks nothing for a quote that does not occur, or is empty", () => {
		expect(shown(markEvidence("Hello", [problem("Goodbye"), problem("")]))).toEqual(["Hello"]);
	});

	it("never changes a letter, whatever the quotes are", () => {
		const letters = fc.string({
			unit: fc.constantFrom("a", "b", " ", "<", "ä", "👍"),
			maxLength: 30,
		});
		const quotes = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " ", "<"), maxLength: 4 }));
		fc.assert(
			fc.property(letters, quotes, (text, said) => {
				const pieces = markEvidence(text, said.map(problem));
				expect(pieces.map((piece) => piece.text).join("")).toBe(text);
				expect(pieces.every(({ ends, facts }) => ends.every((one) => facts.includes(one)))).toBe(
					true,
				);
			}),
			{ numRuns: 300 },
		);
	});
});
