import { describe, expect, it } from "vitest";
import { isHeld } from "./verdict";

const SURE = 0.5;
const found = { said: ({ said }: Found) => said, doubted: ({ doubted }: Found) => doubted };
type Found = { said: boolean; doubted: boolean };
const neverAsked = {
	said: () => {
		throw new Error("the wording decided already");
	},
	doubted: () => {
		throw new Error("the wording decided already");
	},
};

function holds(wording: number, said: boolean, doubted: boolean): boolean {
	return isHeld({ wording, sure: SURE }, found, { said, doubted });
}

describe("what wording and rules say together", () => {
	it("holds by its wording alone, above the bound and undoubted", () => {
		expect(holds(0.6, false, false)).toBe(true);
		expect(holds(0.5, false, false)).toBe(false);
	});

	it("holds where a rule finds it, though its wording is somewhat unlikely", () => {
		expect(holds(-2.1, true, false)).toBe(true);
		expect(holds(-2.1, false, false)).toBe(false);
	});

	it("does not hold where a rule doubts it and none finds it", () => {
		expect(holds(1, false, true)).toBe(false);
		expect(holds(1, true, true)).toBe(true);
	});

	it("is left to the wording where that is plain, and no rule is tried", () => {
		expect(isHeld({ wording: 2.6, sure: SURE }, neverAsked, null)).toBe(true);
		expect(isHeld({ wording: -3.1, sure: SURE }, neverAsked, null)).toBe(false);
	});
});
