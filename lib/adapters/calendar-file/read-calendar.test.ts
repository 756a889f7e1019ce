import { describe, expect, it } from "vitest";
import { readCalendar } from "./read-calendar";

const RANGE = { from: "2026-11-21", to: "2028-11-21" };

function calendar(...entries: string[][]): string {
	const lines = entries.flatMap((entry, index) => [
		"BEGIN:VEVENT",
		`UID:${index}`,
		...entry,
		"END:VEVENT",
	]);
	return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR"].join("\r\n");
}

describe("an iCal file", () => {
	it("gives a day for every date of a whole-day entry; its end is not part of it", () => {
		const text = calendar([
			"DTSTART;VALUE=DATE:20261224",
			"DTEND;VALUE=DATE:20261227",
			"SUMMARY:Company holidays",
		]);
		expect(readCalendar(text, RANGE)).toEqual({
			result: "read",
			days: ["2026-12-24", "2026-12-25", "2026-12-26"].map((date) => ({
				date,
				name: "Company holidays",
			})),
			notes: [],
		});
	});

	it("repeats an entry as its rule says, within the range only", () => {
		const text = calendar(["DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY", "SUMMARY:May day"]);
		expect(readCalendar(text, RANGE)).toMatchObject({
			days: [{ date: "2027-05-01" }, { date: "2028-05-01" }],
		});
	});

	it("begins where the range does for an entry that has begun before", () => {
		const text = calendar([
			"DTSTART;VALUE=DATE:20261119",
			"DTEND;VALUE=DATE:20261123",
			"SUMMARY:Retreat",
		]);
		expect(readCalendar(text, RANGE)).toMatchObject({
			days: [{ date: "2026-11-21" }, { date: "2026-11-22" }],
		});
	});

	it("leaves out a date that is not in the calendar, and says so", () => {
		const text = calendar(
			["DTSTART;VALUE=DATE:20270230", "SUMMARY:Typo"],
			["DTSTART;VALUE=DATE:20270301", "SUMMARY:Real"],
		);
		expect(readCalendar(text, RANGE)).toEqual({
			result: "read",
			days: [{ date: "2027-03-01", name: "Real" }],
			notes: ["2027-02-30 is not in the calendar; that entry was left out."],
		});
	});

	it("leaves out what has a time of day, and says so", () => {
		const text = calendar([
			"DTSTART:20261201T090000Z",
			"DTEND:20261201T100000Z",
			"SUMMARY:Meeting",
		]);
		expect(readCalendar(text, RANGE)).toMatchObject({
			days: [],
			notes: [expect.stringContaining("time of day"), expect.stringContaining("No whole day")],
		});
	});

	it("reads names with parameters, folded lines and none at all", () => {
		const text = calendar(
			["DTSTART;VALUE=DATE:20261201", "SUMMARY;LANGUAGE=de:Betriebs", " feier"],
			["DTSTART;VALUE=DATE:20261202"],
		);
		expect(readCalendar(text, RANGE)).toMatchObject({
			days: [
				{ date: "2026-12-01", name: "Betriebsfeier" },
				{ date: "2026-12-02", name: "Closed" },
			],
		});
	});

	it.each(["PK\u0003\u0004 a zip", "", "<html></html>", "date,name\n2026-12-24,Eve"])(
		"is not %j",
		(text) => {
			expect(readCalendar(text, RANGE)).toMatchObject({
				result: "refused",
				reason: expect.stringContaining(".ics"),
			});
		},
	);

	it("is refused when it would take long to read", () => {
		const entry = ["DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY"];
		const text = calendar(...Array.from({ length: 301 }, () => entry));
		expect(readCalendar(text, RANGE)).toMatchObject({ result: "refused" });
	});

	it("does not follow a rule by the second", () => {
		const text = calendar(["DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=SECONDLY"]);
		expect(readCalendar(text, RANGE)).toMatchObject({ result: "read", days: [] });
	});

	it("is read in time however it is broken", () => {
		const text = `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\n".repeat(100_000)}`;
		expect(readCalendar(text, RANGE)).toMatchObject({ result: "read", days: [] });
	});
});
