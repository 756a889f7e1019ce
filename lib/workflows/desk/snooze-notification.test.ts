import { describe, expect, it } from "vitest";
import { aSchedule } from "@/lib/availability/a-schedule";
import { nextMorning } from "./snooze-notification";

const morningAfter = (at: string, changes: Parameters<typeof aSchedule>[0] = {}) =>
	new Date(nextMorning(aSchedule(changes), Date.parse(at))).toISOString();

describe("tomorrow morning", () => {
	it("is when the company next opens on a later day", () => {
		expect(morningAfter("2026-03-03T10:15:00+01:00")).toBe("2026-03-04T08:00:00.000Z");
		expect(morningAfter("2026-03-03T07:00:00+01:00")).toBe("2026-03-04T08:00:00.000Z");
		expect(morningAfter("2026-03-03T23:59:00+01:00")).toBe("2026-03-04T08:00:00.000Z");
	});

	it("is Monday's on a Friday, and the next business day's before a holiday", () => {
		expect(morningAfter("2026-03-06T17:00:00+01:00")).toBe("2026-03-09T08:00:00.000Z");
		const exceptions = [{ date: "2026-03-04", windows: [], name: "Outing" }];
		expect(morningAfter("2026-03-03T10:15:00+01:00", { exceptions })).toBe(
			"2026-03-05T08:00:00.000Z",
		);
	});

	it("is nine o'clock for a company that never opens", () => {
		expect(morningAfter("2026-03-03T10:15:00+01:00", { week: {} })).toBe(
			"2026-03-04T08:00:00.000Z",
		);
	});
});
