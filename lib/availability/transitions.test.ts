import { describe, expect, it } from "vitest";
import { aSchedule } from "./a-schedule";
import { isOpenAt } from "./openings";
import { ORACLE_ZONES } from "./oracle-cases";
import { wallAt } from "./oracle-wall";
import { offsetAt, zoneNamed } from "./zone";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2031, 0, 1);
const AROUND = 4 * HOUR;

/** Minutes between UTC and the wall, by what Intl shows; the date settles which side of midnight. */
function shownOffset(zone: string, at: number): number {
	const { date, minute } = wallAt(zone, at);
	return (Date.parse(`${date}T00:00:00Z`) + minute * MINUTE - at) / MINUTE;
}

function transitionsOf(zone: string): number[] {
	const found: number[] = [];
	for (let hour = FROM; hour < TO; hour += HOUR) {
		if (shownOffset(zone, hour) === shownOffset(zone, hour - HOUR)) continue;
		for (let at = hour - HOUR; at < hour; at += MINUTE) {
			if (shownOffset(zone, at + MINUTE) !== shownOffset(zone, at)) found.push(at + MINUTE);
		}
	}
	return found;
}

/** Every other half hour of the day: each change of the clock falls inside and between windows. */
const striped = Array.from({ length: 24 }, (_, hour) => {
	const two = String(hour).padStart(2, "0");
	return [`${two}:10`, `${two}:40`];
});
const week = Object.fromEntries(
	["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, striped]),
);

describe.each(ORACLE_ZONES)("%s from 2024 to 2030", (zone) => {
	const transitions = transitionsOf(zone);

	it("changes its clock about twice a year, or never", () => {
		expect([0, 13, 14, 15]).toContain(transitions.length);
		expect(transitions.length === 0).toBe(zone === "Asia/Kathmandu");
	});

	it("changes its offset at exactly the minutes that Intl shows", () => {
		const own = transitions.map((at) => [
			offsetAt(zoneNamed(zone), at - 1) / MINUTE,
			offsetAt(zoneNamed(zone), at) / MINUTE,
		]);
		const shown = transitions.map((at) => [shownOffset(zone, at - MINUTE), shownOffset(zone, at)]);
		expect(own).toEqual(shown);
		for (let at = FROM; at < TO; at += 6 * HOUR) {
			expect(offsetAt(zoneNamed(zone), at)).toBe(shownOffset(zone, at) * MINUTE);
		}
	});

	it("is open exactly when the wall shows a time inside a window, around every change", () => {
		const schedule = aSchedule({ zone, week });
		for (const change of transitions) {
			const wrong: number[] = [];
			for (let at = change - AROUND; at < change + AROUND; at += MINUTE) {
				const minute = wallAt(zone, at).minute % 60;
				if (isOpenAt(schedule, at) !== (minute >= 10 && minute < 40)) wrong.push(at);
			}
			expect(wrong).toEqual([]);
		}
	});
});
