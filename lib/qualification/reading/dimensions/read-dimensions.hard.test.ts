import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContact } from "../contact/read-contact";
import { readDimensions } from "./read-dimensions";

const IDEAL = { sizeMin: 10, sizeMax: 1000 };
const read = (text: string) => readDimensions({ text, history: [] }, IDEAL);

/** Far above what any message needs, far below what a runaway expression takes. */
const PATIENCE_MS = 4000;

describe("hard input", () => {
	it.each([
		["one letter, 100 kB", "a".repeat(100_000)],
		["we, 100 kB", "we ".repeat(33_000)],
		["we need, 100 kB", "we need the ".repeat(8_000)],
		["I'm the, 100 kB", "I'm the new interim ".repeat(5_000)],
		["at, 100 kB", "a at b dot ".repeat(9_000)],
		["@, 100 kB", "@".repeat(100_000)],
		["addresses, 100 kB", "a@b.".repeat(25_000)],
		["digits, 100 kB", "1 ".repeat(50_000)],
		["digits and commas, 100 kB", "1,000,".repeat(16_000)],
		["names, 100 kB", "Jane Van Der ".repeat(7_500)],
		["quotes, 100 kB", '"'.repeat(100_000)],
		["line feeds, 100 kB", "\n".repeat(100_000)],
		["our old old, 8 kB", `our ${"old ".repeat(2_000)}`],
		["looking for senior, 8 kB", `looking for ${"senior ".repeat(1_200)}`],
		["hyphens, 8 kB", `we need ${"a-".repeat(4_000)}`],
		["accents, 100 kB", "é".repeat(100_000)],
	])("is read in bounded time: %s", (_, text) => {
		const start = performance.now();
		read(text);
		readContact({ text, history: [] });
		expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
	});

	it("is read through zero-width letters, odd spaces and curly quotes", () => {
		const { signals } = read("I\u2019m\u00a0the C\u200bT\u200bO");
		expect(signals[0]).toMatchObject({
			fact: "authority_confirmed",
			quote: "I\u2019m\u00a0the C\u200bT\u200bO",
		});
	});

	it("is read beside right-to-left text", () => {
		const facts = read("שלום \u202bI'm the CTO\u202c مرحبا").signals.map((one) => one.fact);
		expect(facts).toContain("authority_confirmed");
	});

	it("counts at the end of a long message too", () => {
		const { signals } = read(`${"Some words about nothing. ".repeat(3_000)} I'm the CTO.`);
		expect(signals.map((one) => one.fact)).toContain("authority_confirmed");
	});

	it("gives quotes that stand letter for letter in the message", () => {
		const words = [
			"I'm the CTO",
			"we're building a RAG system",
			"140 people",
			"by Q3",
			"\u200b",
			"é",
			"İ",
			"ﬁ",
			"…",
			"“",
			"”",
			"  ",
			"\n",
			"🙂",
			"ß",
			", ",
			". ",
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
				const text = parts.join(" ");
				return read(text).signals.every(
					(signal) => text.includes(signal.quote) && signal.quote !== "",
				);
			}),
		);
	});

	it("is read whatever it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				const { signals } = read(text);
				readContact({ text, history: [] });
				return signals.every((signal) => text.includes(signal.quote));
			}),
		);
	});
});
