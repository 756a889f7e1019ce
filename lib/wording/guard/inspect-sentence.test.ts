import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/qualification/facts";
import { inspectSentence } from "./inspect-sentence";
import { MUST_PASS } from "./must-pass.cases";
import { MUST_STOP } from "./must-stop.cases";
import { STOP_REASONS } from "./verdict";

const NOTHING_PROMISED = { promise: null };

describe("the promise guard", () => {
	it("is measured on at least 200 sentences of each kind", () => {
		expect(Object.values(MUST_STOP).flat().length).toBeGreaterThanOrEqual(200);
		expect(Object.values(MUST_PASS).flat().length).toBeGreaterThanOrEqual(200);
	});

	it.each(STOP_REASONS.flatMap((reason) => MUST_STOP[reason].map((text) => [reason, text])))(
		"stops %s: %s",
		(reason, text) => {
			expect(inspectSentence(text, NOTHING_PROMISED)).toEqual({ verdict: "stop", reason });
		},
	);

	it.each(LANGUAGES.flatMap((language) => MUST_PASS[language].map((text) => [language, text])))(
		"lets pass in %s: %s",
		(_, text) => {
			expect(inspectSentence(text, NOTHING_PROMISED)).toEqual({ verdict: "pass" });
		},
	);
});
