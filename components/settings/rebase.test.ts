import { describe, expect, it } from "vitest";
import { rebase } from "./rebase";

describe("going on with mine after a colleague saved", () => {
	it("keeps what I changed and takes what they changed", () => {
		const base = { cutoff: "16:00", week: { mon: ["a"], tue: ["b"] } };
		const mine = { cutoff: "16:00", week: { mon: ["x"], tue: ["b"] } };
		const theirs = { cutoff: "15:00", week: { mon: ["a"], tue: ["y"] } };
		expect(rebase({ mine, base, theirs })).toEqual({
			cutoff: "15:00",
			week: { mon: ["x"], tue: ["y"] },
		});
	});

	it("keeps mine where both changed the same field", () => {
		expect(rebase({ mine: "14:00", base: "16:00", theirs: "15:00" })).toBe("14:00");
	});

	it("joins days by their date: added by either, removed by either", () => {
		const day = (date: string, name = "day") => ({ date, name });
		const base = [day("2026-12-01"), day("2026-12-02"), day("2026-12-03")];
		const mine = [day("2026-12-02"), day("2026-12-03", "mine"), day("2026-12-05")];
		const theirs = [day("2026-12-01"), day("2026-12-03"), day("2026-12-04")];
		expect(rebase({ mine, base, theirs })).toEqual([
			day("2026-12-03", "mine"),
			day("2026-12-04"),
			day("2026-12-05"),
		]);
	});

	it("takes off what I took off", () => {
		const base = { "1": "anna", "2": "marek" };
		expect(rebase({ mine: { "2": "marek" }, base, theirs: { ...base, "3": "anna" } })).toEqual({
			"2": "marek",
			"3": "anna",
		});
	});
});
