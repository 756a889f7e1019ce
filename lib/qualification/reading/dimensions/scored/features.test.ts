import { describe, expect, it } from "vitest";
import { BUCKETS, clauseFeatures, clauseWords, pieceFeatures, readWord } from "./features";

describe("the features of a clause", () => {
	it("do not change with a greeting before it", () => {
		expect(clauseWords("bonjour, pdg ici")).toEqual(clauseWords("pdg ici"));
	});

	it("change with the order of the words", () => {
		const words = ["we", "need", "them"].map(readWord);
		expect(clauseFeatures(words)).not.toEqual(clauseFeatures(words.toReversed()));
	});

	it("share what a word shares with the stem of another", () => {
		const shared = (one: string, other: string) => {
			const known = new Set(pieceFeatures(one));
			return pieceFeatures(other).filter((bucket) => known.has(bucket)).length;
		};
		expect(shared("rechnung", "rechnungsfreigabe")).toBeGreaterThan(10);
		expect(shared("rechnung", "wozek")).toBe(0);
	});

	it("lie within the buckets, those of pieces apart from all others, and stay bounded for any length of text", () => {
		const words = clauseWords("we retype every rechnungsfreigabe by hand ".repeat(1_000));
		expect(words.length).toBeLessThan(50);
		const [of, pieces] = [clauseFeatures(words.map(readWord)), words.flatMap(pieceFeatures)];
		const isBucket = (at: number) => Number.isInteger(at) && at >= 0 && at < BUCKETS;
		expect([...of, ...pieces].every(isBucket)).toBe(true);
		expect(Math.min(...pieces)).toBeGreaterThan(Math.max(...of));
		expect(pieces.length).toBeLessThan(5_000);
	});
});
