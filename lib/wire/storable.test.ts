import { describe, expect, it } from "vitest";
import { isStorable, storable } from "./storable";

describe("a text for the database", () => {
	it.each([
		["a\u0000b", "ab"],
		["\ud83d", "\ufffd"],
	])("that cannot be stored as %j is written as %j and names nothing", (text, written) => {
		expect(storable(text)).toBe(written);
		expect(isStorable(text)).toBe(false);
	});

	it("is otherwise what it is", () => {
		expect(storable("Grüße 😀")).toBe("Grüße 😀");
		expect(isStorable("Grüße 😀")).toBe(true);
	});
});
