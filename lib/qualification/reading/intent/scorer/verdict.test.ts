import { describe, expect, it } from "vitest";
import { isHeld } from "./verdict";

const SURE = 0.5;
const evidence = (said: boolean, doubted: boolean) => ({
	said: () => said,
	doubted: () => doubted,
});
const neverAsked = {
	said: () => {
		throw new Error("the wording decided already");
	},
	doubted: () => {
		throw new Error("the wording decided already");
	},
};

describe("what wording and rules say together", () => {
	it("holds by its wording alone, above the bound and undoubted", () => {
		expect(isHeld(0.6, evidence(false, false), SURE)).toBe(true);
		expect(isHeld(0.5, evidence(false, false), SURE)).toBe(false);
	});

	it("holds where a rule finds it, though its wording is somewhat unlikely", () => {
		expect(isHeld(-2.1, evidence(true, false), SURE)).toBe(true);
		expect(isHeld(-2.1, evidence(false, false), SURE)).toBe(false);
	});

	it("does not hold where a rule doubts it and none finds it", () => {
		expect(isHeld(1, evidence(false, true), SURE)).toBe(false);
		expect(isHeld(1, evidence(true, true), SURE)).toBe(true);
	});

	it("is left to the wording where that is plain, and no rule is tried", () => {
		expect(isHeld(2.6, neverAsked, SURE)).toBe(true);
		expect(isHeld(-3.1, neverAsked, SURE)).toBe(false);
	});
});
