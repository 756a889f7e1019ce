import { describe, expect, it } from "vitest";
import { NO_SYMBOL, SYMBOLS, symbolOfLetter } from "./symbols";
import {
	allFourOf,
	firstOf,
	firstThreeOf,
	firstTwoOf,
	isEdgeBefore,
	windowWriter,
} from "./windows";

const windowsOf = windowWriter();

describe("a text in windows of four symbols", () => {
	it("shows at each place what stands from there on, and nothing behind the end", () => {
		windowsOf("a longer text that was written before");
		const windows = windowsOf("ab c");
		const [a = 0, b = 0, space = 0, c = 0] = [..."ab c"].map(symbolOfLetter);
		expect(allFourOf(windows?.[0] ?? 0)).toBe(((a * SYMBOLS + b) * SYMBOLS + space) * SYMBOLS + c);
		expect(firstThreeOf(windows?.[1] ?? 0)).toBe((b * SYMBOLS + space) * SYMBOLS + c);
		expect(firstTwoOf(windows?.[3] ?? 0)).toBe(c * SYMBOLS + NO_SYMBOL);
		expect(firstOf(windows?.[4] ?? 0)).toBe(NO_SYMBOL);
	});

	it("marks where words begin and end, also at the end of the text", () => {
		const windows = windowsOf("ab c") ?? [];
		const edges = [0, 1, 2, 3, 4].filter((at) => isEdgeBefore(windows[at] ?? 0, 0));
		expect(edges).toEqual([0, 2, 3, 4]);
		expect([1, 2].map((symbol) => isEdgeBefore(windows[1] ?? 0, symbol))).toEqual([true, true]);
		expect([1, 2].map((symbol) => isEdgeBefore(windows[3] ?? 0, symbol))).toEqual([true, false]);
	});

	it("gives up on letters that some expressions hold for others", () => {
		expect(windowsOf("\u212a")).toBeNull();
	});

	it("takes texts of any length", () => {
		expect(firstOf(windowsOf("z".repeat(3_000))?.[2_999] ?? 0)).toBe(symbolOfLetter("z"));
		expect(firstOf(windowsOf("")?.[0] ?? 0)).toBe(NO_SYMBOL);
	});
});
