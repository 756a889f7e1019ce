import { describe, expect, it } from "vitest";
import { BUCKETS } from "./dimensions/scored/features";
import scorer from "./dimensions/scored/scorer.weights.json" with { type: "json" };
import { SUBJECTS } from "./dimensions/scored/subjects";
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

	it("that was trained holds a letter for each bucket and subject", () => {
		expect(scorer.weights).toHaveLength(BUCKETS * SUBJECTS.length);
		expect(scorer.weights).toMatch(/^[#-[]+$/);
		expect(scorer.biases).toHaveLength(SUBJECTS.length);
		expect(scorer.steps).toHaveLength(SUBJECTS.length);
	});
});
