import { describe, expect, it } from "vitest";
import { BUCKETS, phraseFeatures } from "./phrase-features";

describe("the features of a phrase", () => {
	it("do not change with the address or the number named in it", () => {
		expect(phraseFeatures("write to ann@oak.example before 9")).toEqual(
			phraseFeatures("write to https://elm.example/x before 12"),
		);
	});

	it("change with the order of the words", () => {
		expect(phraseFeatures("you call me")).not.toEqual(phraseFeatures("me call you"));
	});

	it("lie within the buckets and stay bounded for any length of text", () => {
		const features = phraseFeatures("get me someone ".repeat(5_000));
		expect(features.every((at) => at >= 0 && at < BUCKETS)).toBe(true);
		expect(phraseFeatures(`${"pneumonoultramicroscopic".repeat(900)}`).length).toBeLessThan(100);
	});
});
