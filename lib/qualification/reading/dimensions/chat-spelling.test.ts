import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text";

describe("short forms of a chat are read in their full spelling", () => {
	it.each([
		["im the cto", "i'm the cto"],
		["we r a chain of clinics", "we are a chain of clinics"],
		["do u work with banks", "do you work with banks"],
		["i read ur page", "i read your page"],
		["head of R&D", "head of r&d"],
		["pracuję u klienta", "pracuje u klienta"],
		["kunt u mij helpen", "kunt u mij helpen"],
	])("%s", (text, clean) => {
		expect(cleanText(text).clean).toBe(clean);
	});

	it("and a quote still shows the visitor's own letters", () => {
		const { clean, original } = cleanText("Hi, im Ann and I DONT decide");
		const from = clean.indexOf("i'm");
		expect(original(from, from + 7)).toBe("im Ann");
		expect(original(clean.indexOf("don't"), clean.length)).toBe("DONT decide");
	});
});
