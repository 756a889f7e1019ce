import { describe, expect, it } from "vitest";
import { inspectSentence } from "./inspect-sentence";
import { standsIn } from "./stands-in";

const ARTICLE =
	"Our engineers join the client's stand-ups. After every release somebody from the crew stays on call for your colleagues.";

describe("what stands in the knowledge", () => {
	it("may be shortened, and led in with a word", () => {
		const said = "yes, after every release somebody from the crew stays on call";
		expect(standsIn(["", ARTICLE], said)).toBe(true);
	});

	it.each([
		"after every release somebody from finance pays your colleagues",
		"our engineers join",
		"",
	])("is not there where words are others or too few: %s", (said) => {
		expect(standsIn([ARTICLE], said)).toBe(false);
	});

	it("may be said though it sounds like a promise, but breaks no rule", () => {
		const allowed = ["Somebody of our crew writes to every reader of this newsletter."];
		const said = "Somebody of our crew writes to every reader of this newsletter.";
		expect(inspectSentence(said, { promise: null }).verdict).toBe("stop");
		expect(inspectSentence(said, { promise: null, allowed }).verdict).toBe("pass");
		const price = "The seminar costs 900 euros a day for every reader of this newsletter.";
		expect(inspectSentence(price, { promise: null, allowed: [price] }).verdict).toBe("stop");
	});
});
