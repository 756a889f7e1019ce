import { describe, expect, it } from "vitest";
import {
	asEvidence,
	bearingOf,
	EVIDENCE_KEPT,
	evidencedLevel,
	hasFact,
	isAtLeast,
	keepEvidence,
	weakestFirst,
	withEvidence,
} from "./dimension-evidence";
import { DIMENSION_LEVELS, type Fact, factName } from "./facts";
import type { DimensionState, Evidence } from "./qualification";

const heard = (fact: Fact, quote: string = fact, messageId = "m1"): Evidence =>
	asEvidence({ fact, quote, by: "rule" }, messageId);
const nothing: DimensionState = { level: "not_detected", evidence: [] };

describe("what a fact bears on", () => {
	it("is the dimension and the level that its name says", () => {
		for (const fact of factName.options) {
			const [, dimension, level] =
				/^(problem|authority|company|timing)_(confirmed|partial)$/.exec(fact) ?? [];
			if (dimension) expect(bearingOf(fact)).toEqual({ dimension, level });
		}
	});

	it("is authority for a founder, some for who chooses for a client, and none for what only caps or contradicts", () => {
		expect(bearingOf("founder")).toEqual({ dimension: "authority", level: "confirmed" });
		expect(bearingOf("consultant")).toEqual({ dimension: "authority", level: "partial" });
		for (const fact of ["authority_low", "pre_funding", "solo"] as const)
			expect(bearingOf(fact)?.level).toBe("not_detected");
	});

	it("is nothing for what is no qualification", () => {
		for (const fact of ["explicit_request", "competitor", "frustration"] as const)
			expect(bearingOf(fact)).toBeNull();
	});
});

describe("the level of a dimension", () => {
	it("is the strongest that was heard, whatever came last", () => {
		expect(evidencedLevel([])).toBe("not_detected");
		expect(evidencedLevel([heard("explicit_request")])).toBe("not_detected");
		expect(evidencedLevel([heard("solo"), heard("company_partial")])).toBe("partial");
		expect(evidencedLevel([heard("timing_confirmed"), heard("timing_partial")])).toBe("confirmed");
	});

	it("is what a rep said, until the rep withdraws it", () => {
		const correction = { level: "not_detected", by: "anna", reason: "asked", at: 0 } as const;
		const corrected = withEvidence({ ...nothing, correction }, heard("problem_confirmed"));
		expect(corrected.level).toBe("not_detected");
		expect(hasFact(corrected, "problem_confirmed")).toBe(true);
		expect(hasFact(corrected, "problem_partial")).toBe(false);
		expect(withEvidence(nothing, heard("problem_confirmed")).level).toBe("confirmed");
	});

	it("is compared in the order of the steps", () => {
		const order = DIMENSION_LEVELS.map(
			(level) => DIMENSION_LEVELS.filter((floor) => isAtLeast(level, floor)).length,
		);
		expect(order).toEqual([1, 2, 3]);
	});
});

describe("the evidence that is kept", () => {
	it("holds the same words of a message once, of two messages twice", () => {
		const again = [heard("solo", "alone", "m1"), heard("solo", "alone", "m1")];
		expect(keepEvidence(again)).toHaveLength(1);
		expect(keepEvidence([...again, heard("solo", "alone", "m2")])).toHaveLength(2);
		expect(keepEvidence([...again, heard("solo", "just me", "m1")])).toHaveLength(2);
		expect(keepEvidence([...again, heard("pre_funding", "alone", "m1")])).toHaveLength(2);
	});

	it("is bounded, and keeps the newest of every fact and then the newest of all, oldest first", () => {
		const many = Array.from({ length: EVIDENCE_KEPT + 3 }, (_, place) =>
			heard("problem_partial", `part ${place}`, `m${place}`),
		);
		const kept = keepEvidence([heard("problem_confirmed", "outright", "m"), ...many]);
		expect(kept.map(({ quote }) => quote)).toEqual([
			"outright",
			...many.slice(-(EVIDENCE_KEPT - 1)).map(({ quote }) => quote),
		]);
		const full = many.slice(0, EVIDENCE_KEPT);
		expect(keepEvidence(full)).toEqual(full);
	});

	it("is put in order of strength for a quotation, otherwise as it was said", () => {
		const said = [
			heard("problem_confirmed", "first"),
			heard("problem_partial", "second"),
			heard("explicit_request", "third"),
			heard("problem_confirmed", "fourth"),
		];
		expect(weakestFirst(said).map(({ quote }) => quote)).toEqual([
			"third",
			"second",
			"first",
			"fourth",
		]);
	});
});
