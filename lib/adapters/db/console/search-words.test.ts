import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt";
import { queryOf, referenceIn, soughtIn } from "./search-words";

const marked = (text: string, search: string) =>
	excerptOf(text, soughtIn(search))
		.map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
		.join("");

describe("what is typed into the search", () => {
	it.each([
		["pricing", "pricing:*"],
		["go live", "go & live:*"],
		['"go live" in May', "(go <-> live) & in & may:*"],
		["jane@acme.example", "jane:* & acme:* & example:*"],
		["Größe Łódź", "größe:* & łódź:*"],
		["' | & ! <-> :*", ""],
		['"', ""],
	])("reads %s as %s", (search, query) => {
		expect(queryOf(soughtIn(search))).toBe(query);
	});

	it.each([
		["C-1042", 1042],
		[" c-7 ", 7],
		["1042", 1042],
		["C-10 42", null],
		["99999999999", null],
	])("knows %s as a conversation's number", (search, number) => {
		expect(referenceIn(search)).toBe(number);
	});
});

describe("an excerpt", () => {
	it("marks the words from their beginning", () => {
		expect(marked("Our pricing is on the price list.", "pric")).toBe(
			"Our [pricing] is on the [price] list.",
		);
	});

	it("marks short words only as they are, and words in a row as one", () => {
		expect(marked("Going live: we go live in May.", '"go live"')).toBe(
			"Going live: we [go live] in May.",
		);
		expect(marked("Is it in Italy?", "it")).toBe("Is [it] in Italy?");
	});

	it("shows the part around the first hit of a long text", () => {
		const found = marked(`${"word ".repeat(100)}needle ${"word ".repeat(100)}`, "needle");
		expect(found).toMatch(/^…word .*\[needle\] .*word…$|^…word .*\[needle\] .*…$/);
		expect(found.length).toBeLessThan(240);
	});

	it("holds no mark-up of the visitor's", () => {
		expect(excerptOf("<b>needle</b>", soughtIn("needle"))).toEqual([
			{ text: "<b>", hit: false },
			{ text: "needle", hit: true },
			{ text: "</b>", hit: false },
		]);
	});
});
