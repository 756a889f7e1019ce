import { describe, expect, it } from "vitest";
import { createSentenceGate, type GateContext } from "./sentence-gate";
import { splitSentences } from "./sentences";

/** What the visitor reads of a reply that arrives in pieces of the given size. */
function shown(reply: string, context: Partial<GateContext> = {}, size = 3): string {
	const gate = createSentenceGate({ promise: null, ...context });
	const pieces = reply.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
	return [...pieces.flatMap((piece) => gate.push(piece)), ...gate.flush()].join("");
}

describe("a reply on its way to the visitor", () => {
	it("arrives unchanged when nothing in it is promised, whatever the pieces", () => {
		const reply =
			"We do that, e.g. for a fintech with 3.5 million tickets.\n\n1. Collect the tickets\n2. Measure\n\n**Dr. Weber** leads it… in Berlin. What are you working on?";
		for (const size of [1, 2, 7, 500]) expect(shown(reply, {}, size)).toBe(reply);
	});

	it("loses the sentence that promises, and only that one", () => {
		expect(shown("Yes, we do that. Someone will call you tomorrow. It runs on PostgreSQL.")).toBe(
			"Yes, we do that. It runs on PostgreSQL.",
		);
	});

	it("keeps the promise that was computed", () => {
		const promise = "tomorrow morning before 10:00 CET (04:00 your time in New York)";
		const reply = `Someone will get in touch ${promise}. Good.`;
		expect(shown(reply, { promise })).toBe(reply);
		expect(shown(`Someone will call you next week, not ${promise}. Good.`, { promise })).toBe(
			"Good.",
		);
	});

	it("asks one question at most", () => {
		expect(shown("What are you building? How large is the team? It matters.")).toBe(
			"What are you building? It matters.",
		);
	});

	it("asks none when it may not", () => {
		expect(shown("We do that. What are you building?", { mayAsk: false })).toBe("We do that. ");
	});

	it("counts neither a quoted question nor one in an address", () => {
		const reply =
			"You asked “when could you start?” and see https://a.example/?b=c for more. And you?";
		expect(shown(reply)).toBe(reply);
	});

	it("stops a promise that is spread over two lines", () => {
		expect(shown("Someone will call you\ntomorrow morning\n\nFine.")).not.toContain("tomorrow");
	});

	it("stops a promise without a full stop at the very end", () => {
		expect(shown("Fine. We'll call you tomorrow")).toBe("Fine. ");
	});

	it("takes back what announces a list when the whole list is kept back", () => {
		expect(shown("We do that. Our terms:\n- 900 euros a day\n- 4,000 euros a week")).toBe(
			"We do that. ",
		);
	});

	it("keeps what announces a list of which something is left", () => {
		expect(shown("Our terms:\n- 900 euros a day\n- a senior engineer")).toBe(
			"Our terms:\n- a senior engineer",
		);
	});

	it("reads a point of a list with what announces it, not with the points before it", () => {
		const points =
			"We do that.\n- You keep control of priorities\n- Code reviews happen in your tools";
		expect(shown(points)).toBe(points);
		expect(shown("We do that. We will call you\n- on a workday\n- tomorrow")).not.toContain(
			"tomorrow",
		);
	});

	it("keeps the next paragraph after a point that was kept back", () => {
		const points = "We do that.\n- Look at the old system\n- 900 euros a day";
		expect(shown(`${points}\n\nWhich part hurts most?`)).toBe(
			"We do that.\n- Look at the old system\nWhich part hurts most?",
		);
	});

	it("says what was kept back", () => {
		const gate = createSentenceGate({ promise: null });
		gate.push("It costs 900 euros. What is it? And what else? ");
		gate.flush();
		expect(gate.stopped()).toEqual({ reasons: ["price"], questions: 1 });
	});

	it("takes time in proportion to the length, whatever is sent", () => {
		const bombs = [
			".".repeat(50_000),
			"\n ".repeat(25_000),
			"we ".repeat(15_000),
			"1 ".repeat(25_000),
			"?!".repeat(22_000),
			"will have to ".repeat(5_000),
			"[".repeat(25_000),
		];
		const begun = performance.now();
		for (const bomb of bombs) shown(bomb, {}, 100_000);
		expect(performance.now() - begun).toBeLessThan(8_000);
	});
});

describe("the end of a sentence", () => {
	it.each([
		["Sie finden das z. B. bei Dr. Weber. Gut.", 2],
		["Am 7. April beginnt es. Gut.", 2],
		["It grew from 3.5 to 4.2 million. Good.", 2],
		["Wait... what? Yes!", 3],
		["J. Smith runs it. So do I. Good.", 3],
		["- one\n- two\n- three", 3],
		["« Oui. » Non.", 2],
	])("is found in %s", (text, count) => {
		const { complete, rest } = splitSentences(text);
		expect([...complete, rest].filter((part) => part !== "")).toHaveLength(count);
		expect([...complete, rest].join("")).toBe(text);
	});
});
