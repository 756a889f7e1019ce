import { describe, expect, it } from "vitest";
import { clarifies } from "./contradiction";
import { correctDimension } from "./correct-dimension";
import type { Fact } from "./facts";
import { nextDimension } from "./next-dimension";
import { newQualification, scoreTurn } from "./score-turn";

function told(...turns: Fact[][]) {
	return turns.reduce(
		(before, facts, at) =>
			scoreTurn({
				before,
				reading: {
					signals: facts.map((fact) => ({ fact, quote: "words", by: "rule" })),
					contact: {},
					language: "en",
					asks: false,
					shortReply: false,
				},
				messageId: `m${at}`,
				text: "words",
				ideal: { sizeMin: 10, sizeMax: 1000 },
			}),
		newQualification(),
	);
}

describe("the next question", () => {
	it("is about the first dimension not yet confirmed", () => {
		expect(nextDimension(newQualification())).toBe("problem");
		expect(nextDimension(told(["problem_partial"]))).toBe("problem");
		expect(nextDimension(told(["problem_confirmed"]))).toBe("authority");
		expect(nextDimension(told(["problem_confirmed", "authority_confirmed"]))).toBe("company");
		expect(nextDimension(told(["problem_confirmed", "company_confirmed"]))).toBe("authority");
	});

	it("is not asked of a hot lead, a competitor, a researcher or a client with a request", () => {
		expect(
			nextDimension(told(["problem_confirmed", "authority_confirmed", "timing_partial"])),
		).toBeNull();
		expect(nextDimension(told(["competitor"]))).toBeNull();
		expect(nextDimension(told(["researcher"]))).toBeNull();
		expect(nextDimension(told(["existing_client"], []))).toBeNull();
	});

	it("is still asked of a visitor who asked for another desk", () => {
		expect(nextDimension(told(["legal_compliance"]))).toBe("problem");
	});

	it("leaves out what a rep has settled", () => {
		const correction = { level: "partial", by: "rep-1", reason: "seen on a call", at: 1 } as const;
		expect(nextDimension(correctDimension(newQualification(), "problem", correction))).toBe(
			"authority",
		);
	});

	it("clarifies a contradiction once, where it arose", () => {
		const initiative = told(["problem_confirmed"]);
		const open = told(["problem_confirmed"], ["solo"]);
		expect(clarifies(newQualification(), initiative)).toBe(false);
		expect(clarifies(initiative, open)).toBe(true);
		expect(clarifies(open, told(["problem_confirmed"], ["solo"], []))).toBe(false);
		expect(clarifies(open, told(["problem_confirmed"], ["solo"], ["solo"]))).toBe(false);
		expect(clarifies(open, told(["problem_confirmed"], ["solo"], ["company_confirmed"]))).toBe(
			false,
		);
	});
});
