import { describe, expect, it } from "vitest";
import { locateQuote } from "./locate-quote";

describe("finding a quote in the visitor's message", () => {
	const message = "Hi, we’re REBUILDING\n our “claims” engine (v2.0) [now].";

	it.each([
		["our “claims” engine", "our “claims” engine"],
		['our "claims" engine', "our “claims” engine"],
		["we're rebuilding our", "we’re REBUILDING\n our"],
		["“we’re REBUILDING”", "we’re REBUILDING"],
		["(v2.0) [now]", "(v2.0) [now]"],
	])("%j is there as %j", (quote, found) => {
		expect(locateQuote(quote, message)).toBe(found);
	});

	it("stands there as whole words", () => {
		expect(locateQuote("CTO", "We run a directory of our vectors")).toBeNull();
		expect(locateQuote("VP", "our MVP")).toBeNull();
		expect(locateQuote("CTO", "directory? our cto, yes")).toBe("cto");
		expect(locateQuote("(v2.0)", "engine(v2.0)beta")).toBe("(v2.0)");
		expect(locateQuote("zespół", "nasz zespół.")).toBe("zespół");
	});

	it.each(["we are rebuilding", "our engine", "", ".", "v2x0", "a".repeat(500)])(
		"%j is not",
		(quote) => {
			expect(locateQuote(quote, message)).toBeNull();
		},
	);
});
