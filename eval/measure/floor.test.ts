import { describe, expect, it } from "vitest";
import { belowFloor, type Measured, raiseFloor } from "./floor";
import type { Metrics } from "./metrics";

function measured(recall: number | null, falseAlarmRate: number | null): Measured {
	const metrics: Metrics = {
		positives: 10,
		negatives: 10,
		precision: 1,
		recall,
		f1: 1,
		falseAlarmRate,
		recallOverSources: recall,
		recallOverLanguages: recall,
	};
	return { turns: { frustration: metrics } };
}
const floor = { turns: { frustration: { recall: 0.9, false_alarms: 0.01 } } };

describe("belowFloor", () => {
	it("passes what stands exactly on the floor", () => {
		expect(belowFloor(floor, measured(0.9, 0.01))).toEqual([]);
	});

	it("names the set and the fact of every bound that does not hold", () => {
		const words = belowFloor(floor, measured(0.89, 0.02));
		expect(words).toHaveLength(2);
		expect(words[0]).toContain("turns · frustration: recall");
	});

	it("takes a recall that can no longer be measured for a fall", () => {
		expect(belowFloor(floor, measured(null, 0))).toHaveLength(1);
	});

	it("does not judge a set that was not measured", () => {
		expect(belowFloor(floor, {})).toEqual([]);
	});
});

describe("raiseFloor", () => {
	it("rises with the measure, in both directions that mean better", () => {
		expect(raiseFloor(floor, measured(0.95, 0.005))).toEqual({
			turns: { frustration: { recall: 0.95, false_alarms: 0.005 } },
		});
	});

	it("never gives way", () => {
		expect(raiseFloor(floor, measured(0.5, 0.5))).toEqual(floor);
	});

	it("keeps both bounds of a fact that became better in one and worse in the other", () => {
		expect(raiseFloor(floor, measured(0.99, 0.02))).toEqual(floor);
	});

	it("makes no bound of a fact that is never found", () => {
		expect(raiseFloor({}, measured(0, 0))).toEqual({ turns: {} });
	});

	it("adds facts it did not know and keeps sets that were not measured", () => {
		const other = { conversations: { level: { recall: 0.8 } } };
		expect(raiseFloor(other, measured(0.9, null))).toEqual({
			...other,
			turns: { frustration: { recall: 0.9 } },
		});
	});

	it("sets a floor that the same run passes", () => {
		const third = measured(1 / 3, 2 / 3);
		expect(belowFloor(raiseFloor({}, third), third)).toEqual([]);
	});
});
