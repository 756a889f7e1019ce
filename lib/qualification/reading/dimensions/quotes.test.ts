import { describe, expect, it } from "vitest";
import { readTurn } from "../read-turn";

const TALE =
	"so basically i run ops at a mid size freight forwarder, around 220 ppl, and every morning three of my people type orders from pdfs into our tms and it takes until noon, we tried a tool two years ago and it broke constantly";

function quotesOf(text: string, fact: string): string[] {
	return readTurn({ text, history: [] })
		.signals.filter((signal) => signal.fact === fact)
		.map(({ quote }) => quote);
}

describe("what is quoted of a long sentence", () => {
	it("is the clause that tells it", () => {
		const [need] = quotesOf(TALE, "problem_confirmed");
		expect(need).toContain("type orders from pdfs");
		expect(need).not.toContain("so basically");
		const [part] = quotesOf(TALE, "authority_confirmed");
		expect(part).toContain("i run ops");
		expect(part).not.toContain("every morning");
	});

	it("stands in the message letter for letter", () => {
		const shouted = TALE.replace("every morning", "Every  Morning");
		const quotes = readTurn({ text: shouted, history: [] }).signals.map(({ quote }) => quote);
		expect(quotes.length).toBeGreaterThan(1);
		for (const quote of quotes) expect(shouted).toContain(quote);
	});

	it("ends with a whole word where nothing parts it", () => {
		const endless =
			"half of our week in the second warehouse near the old harbour with its forty gates goes into retyping delivery slips of carriers from seven countries into a program that was written for a smaller firm";
		const [need = ""] = quotesOf(endless, "problem_confirmed");
		expect(need.length).toBeGreaterThan(100);
		expect(need.length).toBeLessThanOrEqual(160);
		expect(endless.split(" ")).toContain(need.split(" ").at(-1));
	});
});
