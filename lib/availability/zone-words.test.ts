import { describe, expect, it } from "vitest";
import { instant } from "./a-schedule";
import { isFarWest } from "./zone-words";

const zone = "Europe/Berlin";

describe("a visitor far to the west", () => {
	it.each([
		["America/New_York", "2026-11-23T12:00:00Z", true],
		["America/Sao_Paulo", "2026-11-23T12:00:00Z", true],
		["America/Nuuk", "2026-11-23T12:00:00Z", false],
		["Atlantic/Azores", "2026-11-23T12:00:00Z", false],
		["Asia/Tokyo", "2026-11-23T12:00:00Z", false],
		["Mars/Olympus", "2026-11-23T12:00:00Z", false],
	])("%s at %s: %s", (visitorZone, at, expected) => {
		expect(isFarWest({ zone, visitorZone, at: instant(at) })).toBe(expected);
	});

	it("is four hours behind on the day in question", () => {
		const visitorZone = "America/Argentina/Buenos_Aires";
		expect(isFarWest({ zone, visitorZone, at: instant("2026-11-23T12:00:00Z") })).toBe(true);
		expect(
			isFarWest({ zone: "Europe/London", visitorZone, at: instant("2026-11-23T12:00:00Z") }),
		).toBe(false);
		expect(
			isFarWest({ zone: "Europe/London", visitorZone, at: instant("2026-07-23T12:00:00Z") }),
		).toBe(true);
	});
});
