import { describe, expect, it } from "vitest";
import { withoutGreeting } from "./greeting";

describe("a greeting", () => {
	it.each([
		["Hi there, we sell bikes", "we sell bikes"],
		["Guten Abend zusammen! Wir suchen Hilfe", "Wir suchen Hilfe"],
		["Grüß Gott, wir suchen Hilfe", "wir suchen Hilfe"],
		["buenas tardes: tenemos un problema", "tenemos un problema"],
		["Dzień dobry, szukamy zespołu", "szukamy zespołu"],
		["goedemiddag", ""],
		["hello boss", ""],
		["hey chief, got a minute?", "got a minute?"],
		["oi, tudo bem?", "tudo bem?"],
	])("is taken off: %s", (text, rest) => {
		expect(withoutGreeting(text)).toBe(rest);
	});

	it("takes no title with it that somebody bears", () => {
		expect(withoutGreeting("hello, partner at Ropes")).toBe("partner at Ropes");
		expect(withoutGreeting("hi boss of a bakery here")).toBe("boss of a bakery here");
	});

	it.each(["history matters to us", "Salvage our project", "oil and gas", "Hiring is hard"])(
		"is not seen in the beginning of a word: %s",
		(text) => {
			expect(withoutGreeting(text)).toBe(text);
		},
	);
});
