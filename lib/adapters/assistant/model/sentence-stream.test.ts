import { describe, expect, it } from "vitest";
import { createSentenceCutter } from "./sentence-stream";

function cut(chunks: readonly string[]): string[] {
	const cutter = createSentenceCutter();
	return [...chunks.flatMap((chunk) => cutter.push(chunk)), cutter.end()].filter(Boolean);
}

describe("cutting a growing text into sentences", () => {
	const text =
		"We do. Do you? Yes! It works, e.g. with Dr. No and v2.5 of it. (Really.) Fine\n- one\n- two";

	it("loses and adds nothing, wherever the chunks end", () => {
		for (let size = 1; size < 20; size++) {
			const chunks = text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
			expect(cut(chunks).join("")).toBe(text);
		}
	});

	it("knows abbreviations and numbers from ends", () => {
		expect(cut([text])[3]?.trim()).toBe("It works, e.g. with Dr. No and v2.5 of it.");
	});

	it("waits for the blank that proves the end", () => {
		const cutter = createSentenceCutter();
		expect(cutter.push("Version 2.")).toEqual([]);
		expect(cutter.push("5 is out. ")).toEqual(["Version 2.5 is out. "]);
	});

	it("ends a line where it ends", () => {
		expect(cut(["one\ntwo\n"])).toEqual(["one\n", "two\n"]);
	});
});
