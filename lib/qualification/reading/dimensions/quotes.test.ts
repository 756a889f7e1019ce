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
		for (const { quote } of readTurn({ text: shouted, history: [] }).signals) {
			expect(shouted).toContain(quote);
		}
	});

	it("ends with a whole word where nothing parts it", () => {
		const endless = `our ${"shipment ".repeat(30)}planning stops every single night and nobody understands it any more`;
		for (const { quote } of readTurn({ text: endless, history: [] }).signals) {
			expect(quote.length).toBeLessThanOrEqual(200);
			expect(endless.split(" ")).toContain(quote.split(" ").at(-1));
		}
	});
});
