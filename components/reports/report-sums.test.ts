import { describe, expect, it } from "vitest";
import type { ReportRow } from "@/lib/wire/reports";
import { byTrigger, byWeek, median, minutesText, rateText, sumOf } from "./report-sums";

const row = (changes: Partial<ReportRow>): ReportRow => ({
	week: "2026-11-16",
	trigger: "hot_lead",
	destination: "sales",
	handoffs: 1,
	resolved: 0,
	kept: 0,
	broken: 0,
	open: 0,
	firstContact: [],
	...changes,
});

describe("the reports", () => {
	it("count the kept-rate among promises that are settled; open ones wait", () => {
		const rows = [row({ kept: 2, open: 5 }), row({ kept: 0, broken: 1 })];
		expect(sumOf("all", rows)).toMatchObject({ kept: 2, broken: 1, open: 5, keptRate: 66.7 });
	});

	it("have no rate and no median where nothing happened", () => {
		expect(sumOf("none", [])).toMatchObject({ handoffs: 0, keptRate: null, firstContact: null });
		expect(rateText(null)).toBe("–");
		expect(minutesText(null)).toBe("–");
	});

	it("take the median over all handoffs, not the mean of the weeks", () => {
		const rows = [row({ firstContact: [1, 2, 300] }), row({ firstContact: [4] })];
		expect(sumOf("all", rows).firstContact).toBe(3);
	});

	it("show every week of the range and every trigger", () => {
		const weeks = ["2026-11-09", "2026-11-16"];
		expect(byWeek([row({})], weeks).map(({ handoffs }) => handoffs)).toEqual([0, 1]);
		expect(byTrigger([row({ trigger: "stall" })]).map(({ handoffs }) => handoffs)).toEqual([
			0, 0, 0, 0, 1, 0, 0,
		]);
	});

	it.each([
		[[3, 1, 2], 2],
		[[4, 1, 2, 3], 2.5],
		[[], null],
	])("know the median of %j", (values, expected) => {
		expect(median(values)).toBe(expected);
	});

	it.each([
		[0.2, "under 1 min"],
		[12.4, "12 min"],
		[60, "1 h"],
		[200, "3 h 20 min"],
	])("say %s minutes as people do", (minutes, words) => {
		expect(minutesText(minutes)).toBe(words);
	});
});
