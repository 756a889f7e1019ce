import { expect, it } from "vitest";
import { meetingText } from "./meeting-text";

const at = (iso: string, visitorZone: string | null, language: "en" | "de" = "en") =>
	meetingText({ start: Date.parse(iso), zone: "Europe/Berlin", visitorZone, language });

it("a call is named by weekday, date and the team's clock", () => {
	expect(at("2026-11-12T14:00:00Z", null)).toBe("Thursday 12 November, 15:00 CET");
	expect(at("2026-07-09T22:00:00Z", "Europe/Paris")).toBe("Friday 10 July, 00:00 CEST");
});

it("a visitor elsewhere reads their own clock too, with the date when it is another day there", () => {
	expect(at("2026-11-12T14:00:00Z", "America/New_York")).toBe(
		"Thursday 12 November, 15:00 CET (09:00 your time in New York)",
	);
	expect(at("2026-11-12T14:00:00Z", "Asia/Tokyo")).toContain("23:00 your time in Tokyo");
	expect(at("2026-11-12T16:00:00Z", "Asia/Tokyo")).toContain("Friday 13 November, 01:00 your time");
});

it("a zone nobody knows is left out", () => {
	expect(at("2026-11-12T14:00:00Z", "Mars/Base", "de")).toBe("Donnerstag, 12. November, 15:00 CET");
});
