import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/qualification/facts";
import { inspectSentence } from "../inspect-sentence";
import { STOP_REASONS } from "../verdict";
import { type Labelled, labelledIn } from "./labelled.train";

const KEPT_OUT = labelledIn("kept-out");

function shareStopped(rows: readonly Labelled[]): number {
	const stopped = rows.filter(({ text, lang }) => {
		const { verdict } = inspectSentence(text, { promise: null, language: lang });
		return verdict === "stop";
	});
	return stopped.length / rows.length;
}

/** A little below what `npx tsx eval/guard.ts` prints: they only rise. */
describe("sentences of strangers that taught the guard nothing", () => {
	it("are many, in every language and for every reason", () => {
		expect(KEPT_OUT.length).toBeGreaterThan(1_200);
		expect(new Set(KEPT_OUT.map(({ lang }) => lang))).toEqual(new Set(LANGUAGES));
		expect(new Set(KEPT_OUT.map(({ outcome }) => outcome))).toEqual(
			new Set(["pass", ...STOP_REASONS]),
		);
	});

	it.each(LANGUAGES)("are stopped where they have to be, and seldom elsewhere: %s", (language) => {
		const rows = KEPT_OUT.filter(({ lang }) => lang === language);
		expect(shareStopped(rows.filter(({ outcome }) => outcome !== "pass"))).toBeGreaterThan(0.82);
		expect(shareStopped(rows.filter(({ outcome }) => outcome === "pass"))).toBeLessThan(0.08);
	});

	it.each(STOP_REASONS)("are stopped for every reason: %s", (reason) => {
		const rows = KEPT_OUT.filter(({ outcome }) => outcome === reason);
		expect(shareStopped(rows)).toBeGreaterThan(0.84);
	});

	it("teach nothing: none of them stands among the phrases", () => {
		const learned = new Set(labelledIn("phrases").map(({ text }) => text));
		expect(KEPT_OUT.filter(({ text }) => learned.has(text))).toEqual([]);
	});
});
