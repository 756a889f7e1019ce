import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brandColour, contrast, inkOn } from "./brand-colour";

describe("a brand colour", () => {
	it.each([
		["#1E3A8A", "#1e3a8a"],
		[" #0bf ", "#00bbff"],
	])("%j is kept as %s", (written, kept) => {
		expect(brandColour(written)).toBe(kept);
	});

	it.each(["", "blue", "1e3a8a", "#12345", "#1e3a8a80", "#12345g", "#000;}*{display:none"])(
		"%j is no colour",
		(written) => {
			expect(brandColour(written)).toBeNull();
		},
	);
});

describe("the ink on it", () => {
	it("is white on dark and black on light", () => {
		expect(inkOn("#1e3a8a")).toBe("#ffffff");
		expect(inkOn("#ffd400")).toBe("#000000");
	});

	it("can be read on every colour there is", () => {
		const colour = fc
			.integer({ min: 0, max: 0xffffff })
			.map((value) => `#${value.toString(16).padStart(6, "0")}`);
		fc.assert(
			fc.property(colour, (one) => {
				expect(contrast(one, inkOn(one))).toBeGreaterThanOrEqual(4.5);
			}),
		);
	});

	it("is counted as WCAG counts", () => {
		expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
		expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
	});
});
