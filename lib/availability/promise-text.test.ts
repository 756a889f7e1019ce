import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/qualification/facts";
import { instant } from "./a-schedule";
import { promiseText } from "./promise-text";

const ZONE = "Europe/Berlin";

function english(at: string, due: string, visitorZone?: string): string {
	return promiseText({
		at: instant(at),
		due: instant(due),
		zone: ZONE,
		visitorZone,
		language: "en",
	});
}

describe("the day is named as people name it", () => {
	it.each([
		["2026-11-23T06:30:00Z", "2026-11-23T09:00:00Z", "this morning before 10:00 CET"],
		["2026-11-22T23:00:00Z", "2026-11-23T09:00:00Z", "this morning before 10:00 CET"],
		["2026-11-22T22:59:59Z", "2026-11-23T09:00:00Z", "tomorrow morning before 10:00 CET"],
		["2026-11-21T12:00:00Z", "2026-11-23T09:00:00Z", "on Monday 23 November before 10:00 CET"],
		["2025-04-04T17:00:00Z", "2025-04-07T08:00:00Z", "on Monday 7 April before 10:00 CEST"],
		["2026-11-23T10:00:00Z", "2026-11-23T17:00:00Z", "today before 18:00 CET"],
		["2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z", "today before 12:00 CET"],
		["2026-11-22T10:00:00Z", "2026-11-23T14:00:00Z", "tomorrow before 15:00 CET"],
		["2026-11-23T10:00:00Z", "2026-11-23T23:00:00Z", "today before 24:00 CET"],
		["2026-03-28T10:00:00Z", "2027-04-05T08:00:00Z", "on Monday 5 April 2027 before 10:00 CEST"],
	])("read at %s and due at %s it says: %s", (at, due, words) => {
		expect(english(at, due)).toBe(words);
	});

	it("takes the zone's letters from the due date, not from the day it is read", () => {
		expect(english("2027-03-27T12:00:00Z", "2027-03-29T08:00:00Z")).toContain("10:00 CEST");
		expect(english("2026-10-23T17:00:00Z", "2026-10-26T09:00:00Z")).toContain("10:00 CET");
	});
});

describe("a visitor elsewhere reads both times", () => {
	it.each([
		[
			"America/New_York",
			"2026-11-22T20:00:00Z",
			"tomorrow morning before 10:00 CET (04:00 your time in New York)",
		],
		["Europe/Paris", "2026-11-22T20:00:00Z", "tomorrow morning before 10:00 CET"],
		[
			"Asia/Calcutta",
			"2026-11-22T10:00:00Z",
			"tomorrow before 10:00 CET (14:30 your time in Kolkata)",
		],
		["Etc/GMT+5", "2026-11-22T20:00:00Z", "tomorrow morning before 10:00 CET (04:00 your time)"],
		["Mars/Olympus", "2026-11-22T20:00:00Z", "tomorrow morning before 10:00 CET"],
		["", "2026-11-22T20:00:00Z", "tomorrow morning before 10:00 CET"],
	])("%s at %s: %s", (zone, at, words) => {
		expect(english(at, "2026-11-23T09:00:00Z", zone)).toBe(words);
	});

	it("is told the date where the team says this morning and the visitor would say tomorrow", () => {
		expect(english("2026-11-23T03:00:00Z", "2026-11-23T09:00:00Z", "America/New_York")).toBe(
			"on Monday 23 November before 10:00 CET (04:00 your time in New York)",
		);
	});

	it("is told the date where it is tomorrow for the team and today for the visitor", () => {
		expect(english("2026-11-22T22:30:00Z", "2026-11-23T09:00:00Z", "Pacific/Auckland")).toBe(
			"on Monday 23 November before 10:00 CET (22:00 your time in Auckland)",
		);
	});

	it("is told both dates where they differ", () => {
		expect(english("2026-11-20T18:00:00Z", "2026-11-23T09:00:00Z", "Pacific/Honolulu")).toBe(
			"on Monday 23 November before 10:00 CET (Sunday 22 November, 23:00 your time in Honolulu)",
		);
	});

	it("is told the hours between clock changes, when the distance is another", () => {
		expect(english("2026-10-25T20:00:00Z", "2026-10-26T09:00:00Z", "America/New_York")).toContain(
			"(05:00 your time in New York)",
		);
	});
});

describe("every language", () => {
	const due = instant("2026-11-23T09:00:00Z");
	const said = (language: (typeof LANGUAGES)[number], hoursBefore: number, visitorZone?: string) =>
		promiseText({ due, at: due - hoursBefore * 3_600_000, zone: ZONE, visitorZone, language });

	it("says this morning, tomorrow morning and a date in its own words", () => {
		expect(
			LANGUAGES.map((language) => [said(language, 2), said(language, 20), said(language, 60)]),
		).toMatchInlineSnapshot(`
			[
			  [
			    "this morning before 10:00 CET",
			    "tomorrow morning before 10:00 CET",
			    "on Monday 23 November before 10:00 CET",
			  ],
			  [
			    "heute Vormittag vor 10:00 Uhr CET",
			    "morgen Vormittag vor 10:00 Uhr CET",
			    "am Montag, 23. November, vor 10:00 Uhr CET",
			  ],
			  [
			    "ce matin avant 10:00 CET",
			    "demain matin avant 10:00 CET",
			    "le lundi 23 novembre avant 10:00 CET",
			  ],
			  [
			    "esta mañana antes de las 10:00 CET",
			    "mañana por la mañana antes de las 10:00 CET",
			    "el lunes, 23 de noviembre, antes de las 10:00 CET",
			  ],
			  [
			    "questa mattina prima delle ore 10:00 CET",
			    "domani mattina prima delle ore 10:00 CET",
			    "lunedì 23 novembre prima delle ore 10:00 CET",
			  ],
			  [
			    "hoje de manhã antes das 10:00 CET",
			    "amanhã de manhã antes das 10:00 CET",
			    "na segunda-feira, 23 de novembro, antes das 10:00 CET",
			  ],
			  [
			    "vanochtend vóór 10:00 uur CET",
			    "morgenochtend vóór 10:00 uur CET",
			    "op maandag 23 november vóór 10:00 uur CET",
			  ],
			  [
			    "dziś rano przed 10:00 CET",
			    "jutro rano przed 10:00 CET",
			    "w poniedziałek 23 listopada przed 10:00 CET",
			  ],
			]
		`);
	});

	it("names the visitor's own time and date", () => {
		expect(
			LANGUAGES.map((language) => said(language, 60, "Pacific/Honolulu")),
		).toMatchInlineSnapshot(`
			[
			  "on Monday 23 November before 10:00 CET (Sunday 22 November, 23:00 your time in Honolulu)",
			  "am Montag, 23. November, vor 10:00 Uhr CET (Sonntag, 22. November, 23:00 Uhr Ihrer Zeit in Honolulu)",
			  "le lundi 23 novembre avant 10:00 CET (dimanche 22 novembre, 23:00, votre heure locale à Honolulu)",
			  "el lunes, 23 de noviembre, antes de las 10:00 CET (domingo, 22 de noviembre, 23:00, su hora local en Honolulu)",
			  "lunedì 23 novembre prima delle ore 10:00 CET (domenica 22 novembre, ore 23:00, la Sua ora locale a Honolulu)",
			  "na segunda-feira, 23 de novembro, antes das 10:00 CET (domingo, 22 de novembro, 23:00 no seu horário local em Honolulu)",
			  "op maandag 23 november vóór 10:00 uur CET (zondag 22 november, 23:00 uur uw tijd in Honolulu)",
			  "w poniedziałek 23 listopada przed 10:00 CET (niedziela, 22 listopada, 23:00 czasu lokalnego, Honolulu)",
			]
		`);
	});
});

describe("zones without letters", () => {
	it.each([
		["America/Sao_Paulo", "UTC-3"],
		["Pacific/Marquesas", "UTC-9:30"],
		["Asia/Kolkata", "IST"],
		["America/New_York", "EST"],
		["Europe/London", "GMT"],
		["Australia/Sydney", "AEDT"],
		["UTC", "UTC"],
	])("%s is written %s in November", (zone, letters) => {
		const at = instant("2026-11-23T09:00:00Z");
		expect(promiseText({ due: at, at, zone, language: "en" }).endsWith(` ${letters}`)).toBe(true);
	});
});
