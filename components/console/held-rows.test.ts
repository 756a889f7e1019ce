import { describe, expect, it } from "vitest";
import { row } from "./a-handoff-row.test-kit";
import { countFresh, heldRows } from "./held-rows";

describe("the rows while somebody reads", () => {
	const held = [row("a"), row("b")];

	it("stay in their order, and new ones wait, hot ones too", () => {
		const rows = [row("hot", { rank: 3 }), row("b"), row("a")];
		expect(heldRows(held, rows).map(({ id }) => id)).toEqual(["a", "b"]);
		expect(countFresh(held, rows)).toBe(1);
	});

	it("show what became of them", () => {
		const rows = [row("a", { claimedBy: "Anna" }), row("b")];
		expect(heldRows(held, rows)[0]).toMatchObject({ claimedBy: "Anna", gone: false });
	});

	it("do not close up over one that left", () => {
		const shown = heldRows(held, [row("b")]);
		expect(shown.map(({ id, gone }) => [id, gone])).toEqual([
			["a", true],
			["b", false],
		]);
	});
});
