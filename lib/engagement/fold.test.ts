import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anEvent, DAY_MS, folded, HOUR_MS, NOW } from "./an-event.test-kit";
import { admit, CLOCK_SKEW_MS, type EngagementEvent } from "./event";
import { fold } from "./fold";
import { EVENT_KINDS, PHASES, SENTIMENTS } from "./kinds";
import { DEFAULT_RULES } from "./rules";
import { standingAt } from "./standing";
import { DAYS_KEPT, engagementState, newState } from "./state";

const someEvent: fc.Arbitrary<EngagementEvent> = fc.record({
	id: fc.uuid(),
	kind: fc.constantFrom(...EVENT_KINDS),
	at: fc.integer({ min: NOW - 90 * DAY_MS, max: NOW }),
	detail: fc.record(
		{
			sentiment: fc.constantFrom(...SENTIMENTS),
			meeting: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
			starts_at: fc
				.integer({ min: 0, max: 60 })
				.map((days) => new Date(NOW + days * DAY_MS).toISOString()),
			phase: fc.constantFrom(...PHASES),
			permanent: fc.boolean(),
		},
		{ requiredKeys: [] },
	),
});

const shuffledToo = fc
	.array(someEvent, { maxLength: 60 })
	.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

/** Floating point differs in the last digits with the order of additions. */
function rounded(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value, (_key, one) =>
			typeof one === "number" && !Number.isInteger(one) ? Number(one.toFixed(6)) : one,
		),
	);
}

function sorted(state: ReturnType<typeof newState>) {
	const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => one.localeCompare(other);
	return Object.fromEntries(
		Object.entries(state).map(([key, part]) => [
			key,
			typeof part === "object" && part !== null && !Array.isArray(part)
				? Object.entries(part).sort(byKey)
				: part,
		]),
	);
}

describe("folding events", () => {
	it("leads to the same state in whatever order they come", () => {
		fc.assert(
			fc.property(shuffledToo, ([all, shuffled]) => {
				expect(rounded(sorted(folded(shuffled)))).toEqual(rounded(sorted(folded(all))));
			}),
			{ numRuns: 300 },
		);
	});

	it("one by one, stored in between, equals recomputing from all of them", () => {
		fc.assert(
			fc.property(fc.array(someEvent, { maxLength: 60 }), (all) => {
				const stored = all.reduce((json, event) => {
					const state = engagementState.parse(JSON.parse(json));
					return JSON.stringify(fold(state, event, DEFAULT_RULES));
				}, JSON.stringify(newState()));
				const oneByOne = standingAt(engagementState.parse(JSON.parse(stored)), NOW, DEFAULT_RULES);
				const inOrder = [...all].sort((one, other) => one.at - other.at);
				expect(oneByOne).toEqual(standingAt(folded(inOrder), NOW, DEFAULT_RULES));
			}),
			{ numRuns: 300 },
		);
	});

	it("keeps a state of constant size, however long the history", () => {
		const kinds = EVENT_KINDS.length;
		const many = Array.from({ length: 20_000 }, (_, place) =>
			anEvent(EVENT_KINDS[place % kinds] ?? "note", NOW - (20_000 - place) * HOUR_MS, {
				meeting: `m${place}`,
				sentiment: place % 2 === 0 ? "positive" : "negative",
			}),
		);
		const early = JSON.stringify(folded(many.slice(0, 4_000))).length;
		const late = JSON.stringify(folded(many)).length;
		expect(late).toBeLessThan(early * 1.1);
		expect(Object.keys(folded(many).days).length).toBeLessThanOrEqual(DAYS_KEPT);
		expect(late).toBeLessThan(5_000);
	});

	it("touches no more for one event after 20,000 than after 200", () => {
		const grow = (count: number) =>
			folded(Array.from({ length: count }, (_, i) => anEvent("page_view", NOW - i * HOUR_MS)));
		const reads = (state: ReturnType<typeof newState>) => {
			let count = 0;
			const watched = <T extends object>(part: T): T =>
				new Proxy(part, {
					ownKeys: (target) => {
						const keys = Reflect.ownKeys(target);
						count += keys.length;
						return keys;
					},
				});
			fold(
				{ ...state, days: watched(state.days), sums: watched(state.sums) },
				anEvent("page_view"),
				DEFAULT_RULES,
			);
			return count;
		};
		expect(reads(grow(20_000))).toBeLessThanOrEqual(reads(grow(2_000)));
	});
});

describe("letting events in", () => {
	it("refuses one from the future, and takes a clock's error as of now", () => {
		expect(admit(anEvent("note", NOW + CLOCK_SKEW_MS + 1), NOW)).toEqual({
			admitted: false,
			reason: "from_the_future",
		});
		const ahead = admit(anEvent("note", NOW + CLOCK_SKEW_MS), NOW);
		expect(ahead).toMatchObject({ admitted: true, event: { at: NOW } });
	});

	it("refuses one from before anybody here was born into this trade", () => {
		expect(admit(anEvent("note", 1_000), NOW)).toMatchObject({ reason: "too_old" });
	});
});
