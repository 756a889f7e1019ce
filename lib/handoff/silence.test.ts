import { describe, expect, it } from "vitest";
import { silenceStep, waitingSince } from "./silence";

const MINUTE = 60_000;
const T = Date.parse("2026-03-03T09:00:00Z");

describe("silence", () => {
	it("is looked for again in ten minutes while nobody waits", () => {
		expect(silenceStep(null, T)).toEqual({ alarm: null, lookAgainAt: T + 10 * MINUTE });
	});

	it("alarms the rep from ten minutes on and everybody from twelve on", () => {
		const at = (minutes: number) => silenceStep(T, T + minutes * MINUTE);
		expect(silenceStep(T, T + 10 * MINUTE - 1)).toEqual({
			alarm: null,
			lookAgainAt: T + 10 * MINUTE,
		});
		expect(at(10)).toEqual({ alarm: "rep", lookAgainAt: T + 12 * MINUTE });
		expect(silenceStep(T, T + 12 * MINUTE - 1).alarm).toBe("rep");
		expect(at(12).alarm).toBe("everybody");
	});
});

describe("the wait", () => {
	const said = (role: string, minutes: number) => ({ role, at: T + minutes * MINUTE });

	it("begins with the visitor's first words after the person's last", () => {
		const words = [said("visitor", 0), said("rep", 1), said("visitor", 2), said("visitor", 5)];
		expect(waitingSince(words, T)).toBe(T + 2 * MINUTE);
	});

	it("begins when the person came, for what was asked before", () => {
		expect(waitingSince([said("visitor", 0), said("marker", 3)], T + 3 * MINUTE)).toBe(
			T + 3 * MINUTE,
		);
	});

	it("does not begin with what others say", () => {
		expect(waitingSince([said("rep", 1), said("marker", 2)], T)).toBeNull();
		const words = [said("rep", 1), said("assistant", 2), said("visitor", 4)];
		expect(waitingSince(words, T)).toBe(T + 4 * MINUTE);
	});

	it("is over with the person's reply", () => {
		expect(waitingSince([said("visitor", 0), said("rep", 1)], T)).toBeNull();
	});
});
