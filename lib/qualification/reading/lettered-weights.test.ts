import { describe, expect, it } from "vitest";
import { BUCKETS } from "./dimensions/scored/features";
import scorer from "./dimensions/scored/scorer.weights.json" with { type: "json" };
import { SUBJECTS } from "./dimensions/scored/subjects";
import frustration from "./intent/scorer/frustration.weights.json" with { type: "json" };
import { BUCKETS as PHRASE_BUCKETS } from "./intent/scorer/phrase-features";
import request from "./intent/scorer/request.weights.json" with { type: "json" };
import { LARGEST_WEIGHT, letterOf, stepOf, weightAt } from "./lettered-weights";

describe("a table of lettered weights", () => {
	const all = Array.from({ length: 2 * LARGEST_WEIGHT + 1 }, (_, at) => at - LARGEST_WEIGHT);
	const letters = all.map(letterOf).join("");

	it("gives every weight back", () => {
		expect(all.map((_, at) => weightAt(letters, at))).toEqual(all);
	});

	it("is plain in JSON", () => {
		expect(JSON.stringify(letters)).toBe(`"${letters}"`);
	});

	it("takes steps in which the largest weight has a letter", () => {
		expect(stepOf(Float32Array.of(0.5, -1.4, 0))).toBeCloseTo(1.4 / LARGEST_WEIGHT);
	});

	it("gives what lies beyond the last letter that letter", () => {
		expect([letterOf(LARGEST_WEIGHT + 9), letterOf(-LARGEST_WEIGHT - 9)]).toEqual([
			letterOf(LARGEST_WEIGHT),
			letterOf(-LARGEST_WEIGHT),
		]);
	});

	it("takes finer steps where a few weights are far beyond the rest", () => {
		const weights = Float32Array.of(...Array<number>(99).fill(0.5), 8);
		const rootMeanSquare = Math.sqrt((99 * 0.25 + 64) / 100);
		expect(stepOf(weights, 2)).toBeCloseTo((2 * rootMeanSquare) / LARGEST_WEIGHT);
		expect(stepOf(weights, 100)).toBeCloseTo(8 / LARGEST_WEIGHT);
	});

	it("that was trained holds a letter for each bucket and subject", () => {
		expect(scorer.weights).toHaveLength(BUCKETS * SUBJECTS.length);
		expect(scorer.weights).toMatch(/^[#-[]+$/);
		expect(scorer.biases).toHaveLength(SUBJECTS.length);
		expect(scorer.steps).toHaveLength(SUBJECTS.length);
		for (const { weights } of [request, frustration]) {
			expect(weights).toHaveLength(PHRASE_BUCKETS);
			expect(weights).toMatch(/^[#-[]+$/);
		}
	});
});
