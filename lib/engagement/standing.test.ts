import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anEvent, buyingSignals, DAY_MS, folded, NOW } from "./an-event.test-kit";
import type { EventKind } from "./kinds";
import { phaseOf } from "./phase";
import { DEFAULT_RULES } from "./rules";
import { scoreAt } from "./score";
import { trendAt } from "./trend";

describe("the score", () => {
	it("is 0 for nobody and stays between 0 and 100 whatever happens", () => {
		expect(scoreAt(folded([]), NOW, DEFAULT_RULES)).toBe(0);
		const keen = folded(Array.from({ length: 500 }, () => anEvent("meeting_booked")));
		expect(scoreAt(keen, NOW, DEFAULT_RULES)).toBe(100);
		const gone = folded(Array.from({ length: 500 }, () => anEvent("unsubscribed")));
		expect(scoreAt(gone, NOW, DEFAULT_RULES)).toBe(0);
	});

	it("is 50 at the points the table says, and halves its points in a half-life", () => {
		const state = folded(Array.from({ length: 10 }, () => anEvent("chat_turn")));
		expect(scoreAt(state, NOW, DEFAULT_RULES)).toBe(50);
		expect(scoreAt(state, NOW + 14 * DAY_MS, DEFAULT_RULES)).toBe(29);
	});

	it("only falls while nobody does anything", () => {
		const state = folded(buyingSignals());
		const days = Array.from({ length: 90 }, (_, day) => day * DAY_MS);
		const scores = days.map((ahead) => scoreAt(state, NOW + ahead, DEFAULT_RULES));
		expect(scores).toEqual([...scores].sort((one, other) => other - one));
	});
});

/** The trend at the end of every day, for so much activity a day. */
function trendsOver(activity: readonly number[]): string[] {
	const start = NOW - activity.length * DAY_MS;
	const days = Object.fromEntries(
		activity.map((points, day): [string, [number, number]] => [
			String(Math.floor((start + day * DAY_MS) / DAY_MS)),
			[points, 0],
		]),
	);
	return activity.map((_, day) => {
		const at = start + day * DAY_MS;
		const today = Math.floor(at / DAY_MS);
		const known = Object.fromEntries(Object.entries(days).filter(([one]) => Number(one) <= today));
		return trendAt({ ...folded([]), days: known }, at, DEFAULT_RULES).trend;
	});
}

function changesIn(trends: readonly string[]): number {
	return trends.filter((trend, at) => at > 0 && trend !== trends[at - 1]).length;
}

describe("the trend", () => {
	it("rises at once when somebody becomes busy", () => {
		expect(trendAt(folded(buyingSignals()), NOW, DEFAULT_RULES).trend).toBe("rising");
	});

	it("falls when they stop, and is steady again when there is nothing left to fall from", () => {
		const trends = trendsOver([...Array(30).fill(5), ...Array(60).fill(0)]);
		expect(trends.slice(30)).toContain("falling");
		expect(trends.at(-1)).toBe("steady");
	});

	it("does not flap on noise around any level", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 3, max: 40 }),
				fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), {
					minLength: 200,
					maxLength: 200,
				}),
				(level, noise) => {
					const trends = trendsOver(noise.map((part) => level * (1 + part)));
					// The beginning itself is a rise that ends once.
					expect(changesIn(trends.slice(30))).toBe(0);
				},
			),
			{ numRuns: 60 },
		);
	});

	it("does not flap when the ratio hovers around the threshold for rising", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0.9, max: 1.1, noNaN: true }), {
					minLength: 28,
					maxLength: 28,
				}),
				(noise) => {
					const growing = noise.map((part, day) => 10 * 1.06 ** day * part);
					expect(changesIn(trendsOver([...Array(30).fill(10), ...growing]).slice(30))).toBeLessThan(
						3,
					);
				},
			),
			{ numRuns: 60 },
		);
	});

	it("changes at most every third day, whatever anybody does", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 90, maxLength: 90 }),
				(activity) => {
					const trends = trendsOver(activity);
					const fell = trends.flatMap((trend, day) =>
						day > 0 && trend !== trends[day - 1] && trends[day - 1] === "rising" ? [day] : [],
					);
					const rose = trends.flatMap((trend, day) =>
						day > 0 && trend === "rising" && trends[day - 1] !== "rising" ? [day] : [],
					);
					for (const day of fell) {
						const before = rose.filter((one) => one < day).at(-1) ?? Number.NEGATIVE_INFINITY;
						expect(day - before).toBeGreaterThanOrEqual(3);
					}
				},
			),
			{ numRuns: 100 },
		);
	});
});

describe("the phase", () => {
	const at = (day: number) => NOW - (20 - day) * DAY_MS;
	const after = (...kinds: EventKind[]) =>
		phaseOf(folded(kinds.map((kind, day) => anEvent(kind, at(day)))));

	it.each([
		[[], "FIND"],
		[["chat_turn", "page_view", "email_opened"], "FIND"],
		[["chat_turn", "meeting_booked"], "WIN"],
		[["qualified"], "WIN"],
		[["meeting_booked", "lost"], "FIND"],
		[["meeting_booked", "lost", "meeting_booked"], "WIN"],
		[["meeting_booked", "won"], "KEEP"],
		[["meeting_booked", "won", "proposal_viewed"], "GROW"],
		[["meeting_booked", "won", "proposal_viewed", "won"], "KEEP"],
		[["meeting_booked", "won", "proposal_viewed", "lost"], "KEEP"],
		[["won", "churned"], "FIND"],
		[["won", "churned", "meeting_booked"], "WIN"],
	] as const)("after %j is %s", (kinds, phase) => {
		expect(after(...kinds)).toBe(phase);
	});

	it("is what a colleague set until something newer says otherwise", () => {
		const set = anEvent("phase_set", at(5), { phase: "KEEP" });
		const booked = (day: number) => anEvent("meeting_booked", at(day));
		expect(phaseOf(folded([booked(3), set]))).toBe("KEEP");
		expect(phaseOf(folded([booked(3), set, booked(8)]))).toBe("GROW");
	});
});
