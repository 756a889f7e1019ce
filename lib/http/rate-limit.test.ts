import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/wire/refusal";
import { LIMITS, takeToken } from "./rate-limit";

const { burst, perSecond } = LIMITS.conversation;
const NOW = 1_000_000;

/** The seconds to wait; null when it passed. */
function refusedFor(key: string, now: number): number | null {
	try {
		takeToken("conversation", key, now);
		return null;
	} catch (error) {
		if (error instanceof Refusal && error.code === "too_many_messages") {
			return error.retryAfterSeconds ?? 0;
		}
		throw error;
	}
}

function spend(key: string, times: number, now = NOW): (number | null)[] {
	return Array.from({ length: times }, () => refusedFor(key, now));
}

describe("the limit on messages", () => {
	it("lets the whole burst pass and refuses the next, saying when to come again", () => {
		const answers = spend("burst", burst + 1);
		expect(answers.slice(0, burst).every((answer) => answer === null)).toBe(true);
		expect(answers.at(-1)).toBe(1);
	});

	it("keeps its word: after that time one passes", () => {
		spend("word", burst);
		const seconds = refusedFor("word", NOW) ?? 0;
		expect(refusedFor("word", NOW + seconds * 1000)).toBeNull();
	});

	it("lets pass as many as the time allows, to the millisecond", () => {
		spend("rate", burst);
		const until = 1000 / perSecond;
		expect(refusedFor("rate", NOW + until - 1)).toBe(1);
		expect(refusedFor("rate", NOW + until)).toBeNull();
		expect(refusedFor("rate", NOW + until)).toBe(1);
	});

	it("does not punish a flood beyond the flood", () => {
		spend("flood", burst + 500);
		expect(refusedFor("flood", NOW + 1000 / perSecond)).toBeNull();
	});

	it("saves no more than one burst over a quiet night", () => {
		const later = NOW + 12 * 3_600_000;
		spend("night", 1);
		expect(spend("night", burst + 1, later).filter((answer) => answer === null)).toHaveLength(
			burst,
		);
	});

	it("is each conversation's own, and each kind's own", () => {
		spend("one", burst + 1);
		expect(refusedFor("other", NOW)).toBeNull();
		expect(() => takeToken("form", "one", NOW)).not.toThrow();
	});

	it("holds fifty messages a second back to what a person types", () => {
		const passed = Array.from({ length: 500 }, (_, place) =>
			refusedFor("script", NOW + place * 20),
		);
		const most = burst + perSecond * 10;
		expect(passed.filter((answer) => answer === null).length).toBeLessThanOrEqual(most);
	});
});
