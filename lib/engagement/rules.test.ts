import { describe, expect, it } from "vitest";
import { DEFAULT_RULES, rulesEdit, rulesOf, THRESHOLDS, WEIGHTS } from "./rules";

describe("the table of rules", () => {
	it("gives a reason for every number", () => {
		for (const { reason } of [...Object.values(WEIGHTS), ...Object.values(THRESHOLDS)]) {
			expect(reason).toMatch(/^[A-Z].{10,}\.$/);
		}
	});

	it("is valid as delivered", () => {
		for (const { value, least, most } of Object.values(THRESHOLDS)) {
			expect(value).toBeGreaterThanOrEqual(least);
			expect(value).toBeLessThanOrEqual(most);
		}
	});

	it("takes an admin's numbers and keeps the rest", () => {
		const edit = rulesEdit.parse({
			weights: { page_view: { points: 3, half_life_days: 2, reason: "Our pages are long." } },
			thresholds: { high_score: { value: 60 } },
		});
		const rules = rulesOf(edit);
		expect(rules.weights.page_view).toEqual({ points: 3, half_life_days: 2 });
		expect(rules.thresholds.high_score).toBe(60);
		expect(rules.weights.met).toEqual(DEFAULT_RULES.weights.met);
	});

	it.each([
		[{ thresholds: { high_score: { value: 200 } } }],
		[{ thresholds: { unheard_of: { value: 2 } } }],
		[{ weights: { page_view: { points: 1e9, half_life_days: 2 } } }],
		[{ weights: { page_view: { points: 1, half_life_days: 0 } } }],
		[{ thresholds: { rising_from: { value: 1.1 }, rising_until: { value: 1.4 } } }],
	])("refuses %j", (edit) => {
		expect(rulesEdit.safeParse(edit).success).toBe(false);
	});
});
