import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/qualification/facts";
import { aSchedule, instant } from "./a-schedule";
import { hoursText } from "./hours-text";

const WINTER = instant("2026-11-23T09:00:00Z");
const office = [["09:00", "18:00"]];
const whole = [["00:00", "24:00"]];

function english(week: Record<string, unknown>, at = WINTER): string {
	return hoursText({ schedule: aSchedule({ week }), at, language: "en" });
}

describe("weekly hours in one line", () => {
	it("joins days in a row that keep the same hours", () => {
		const schedule = aSchedule();
		expect(hoursText({ schedule, at: WINTER, language: "en" })).toBe(
			"Monday to Friday, 09:00–18:00 CET",
		);
	});

	it("takes the zone's letters from the instant", () => {
		const text = english({ mon: office }, instant("2026-07-01T09:00:00Z"));
		expect(text).toBe("Monday, 09:00–18:00 CEST");
	});

	it("lists two days, days apart, and several windows", () => {
		const split = [
			["13:00", "18:00"],
			["09:00", "12:00"],
		];
		expect(english({ mon: split, tue: split, thu: split })).toBe(
			"Monday, Tuesday and Thursday, 09:00–12:00 and 13:00–18:00 CET",
		);
	});

	it("keeps days with other hours apart", () => {
		expect(english({ mon: office, sat: [["22:00", "02:00"]] })).toBe(
			"Monday, 09:00–18:00; Saturday, 22:00–02:00 CET",
		);
	});

	it("runs a week from Sunday to Thursday", () => {
		const week = { sun: office, mon: office, tue: office, wed: office, thu: office };
		expect(english(week)).toBe("Sunday to Thursday, 09:00–18:00 CET");
	});

	it("says every day, and says when there are no hours", () => {
		const week = {
			mon: whole,
			tue: whole,
			wed: whole,
			thu: whole,
			fri: whole,
			sat: whole,
			sun: whole,
		};
		expect(english(week)).toBe("every day, 00:00–24:00 CET");
		expect(english({})).toBe("by appointment only");
	});

	it("speaks every language", () => {
		expect(
			LANGUAGES.map((language) => hoursText({ schedule: aSchedule(), at: WINTER, language })),
		).toMatchInlineSnapshot(`
			[
			  "Monday to Friday, 09:00–18:00 CET",
			  "Montag bis Freitag, 09:00–18:00 CET",
			  "du lundi au vendredi, 09:00–18:00 CET",
			  "de lunes a viernes, 09:00–18:00 CET",
			  "da lunedì a venerdì, 09:00–18:00 CET",
			  "de segunda-feira a sexta-feira, 09:00–18:00 CET",
			  "maandag t/m vrijdag, 09:00–18:00 CET",
			  "poniedziałek–piątek, 09:00–18:00 CET",
			]
		`);
	});
});
