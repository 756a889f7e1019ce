import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSchedule, instant } from "@/lib/availability/a-schedule";
import { availabilityAt } from "@/lib/availability/availability";
import { toTheMinute } from "@/lib/availability/told";
import { alarmsOf } from "./alarms";

const schedule = aSchedule();

function planned(madeAt: string, due: string, hours = schedule) {
	return alarmsOf({ schedule: hours, madeAt: instant(madeAt), due: instant(due) }).map(
		({ alarm, at }) => `${alarm} ${toTheMinute(at)}`,
	);
}

describe("the alarms of a promise", () => {
	it("ring at half of the time left and thirty minutes before the end", () => {
		expect(planned("2026-11-23T08:00:00Z", "2026-11-23T17:00:00Z")).toEqual([
			"halfway 2026-11-23T12:30",
			"last_call 2026-11-23T16:30",
		]);
	});

	it("count opening time only: a promise of Friday 17:30 rings on Monday morning", () => {
		expect(planned("2026-11-20T16:30:00Z", "2026-11-23T09:00:00Z")).toEqual([
			"halfway 2026-11-23T08:15",
			"last_call 2026-11-23T08:30",
		]);
	});

	it("never ring at the very closing of an evening but at the next opening", () => {
		expect(planned("2026-11-20T16:00:00Z", "2026-11-23T08:30:00Z")).toEqual([
			"halfway 2026-11-20T16:45",
			"last_call 2026-11-23T08:00",
		]);
	});

	it("are one alarm, to everybody, when the two would fall together", () => {
		expect(planned("2026-11-21T10:00:00Z", "2026-11-23T09:00:00Z")).toEqual([
			"last_call 2026-11-23T08:30",
		]);
	});

	it("ring as soon as the team is there when less than thirty minutes are left", () => {
		expect(planned("2026-11-22T10:00:00Z", "2026-11-23T08:20:00Z")).toEqual([
			"last_call 2026-11-23T08:00",
		]);
	});

	it("fall back to the clock when the promise lies outside the hours", () => {
		const never = aSchedule({ week: {} });
		expect(planned("2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z", never)).toEqual([
			"last_call 2026-11-21T11:00",
		]);
	});

	it("are none for a promise that is due at once", () => {
		expect(planned("2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z")).toEqual([]);
	});

	it("ring before every promise is due, in order, and while the team is there", () => {
		const start = instant("2026-01-01T00:00:00Z");
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 525_600 }), (minutes) => {
				const madeAt = start + minutes * 60_000;
				const due = availabilityAt(schedule, madeAt).promiseDue;
				if (due === null) return false;
				const alarms = alarmsOf({ schedule, madeAt, due });
				const times = alarms.map(({ at }) => at);
				const open = times.every((at) => availabilityAt(schedule, at).state !== "closed");
				const inOrder = times.every((at, index) => at > (times[index - 1] ?? -Infinity));
				return (
					alarms.at(-1)?.alarm === "last_call" &&
					open &&
					inOrder &&
					times.every((at) => at >= madeAt && at < due)
				);
			}),
			{ numRuns: 500 },
		);
	});
});
