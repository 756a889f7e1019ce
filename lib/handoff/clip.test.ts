import { describe, expect, it } from "vitest";
import { clip, cut } from "./clip";

describe("a text that is cut", () => {
	it.each([
		["stays as it is up to the bound", "abcd", "abcd"],
		["ends with an ellipsis beyond it", "abcde", "abc…"],
		["has no blank before the ellipsis", "ab cde", "ab…"],
		["keeps the blank it begins with", " abcde", " ab…"],
		["loses no half of a character", "ab😀de", "ab…"],
	])("%s", (_, text, left) => {
		expect(cut(text, 4)).toBe(left);
	});
});

describe("a line that is clipped", () => {
	it("is one line without blanks around it", () => {
		expect(clip(" two\n\twords ", 20)).toBe("two words");
	});

	it("is looked for at the beginning of the text only, for that may be a megabyte", () => {
		expect(clip(`${" ".repeat(30)}soon`, 10)).toBe("soon");
		expect(clip(`${" ".repeat(1e6)}late`, 10)).toBe("");
	});
});
