import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInstant, writeInstant } from "./instant-text";

describe("instants as text", () => {
	it.each([
		["2026-11-23T08:00:00Z", "2026-11-23T08:00:00.000Z"],
		["2026-11-23T08:00Z", "2026-11-23T08:00:00.000Z"],
		["2026-11-23T09:00:00+01:00", "2026-11-23T08:00:00.000Z"],
		["2026-11-23T03:00:00.5-0500", "2026-11-23T08:00:00.500Z"],
		["2026-11-23T08:00:00.123456Z", "2026-11-23T08:00:00.123Z"],
		["2026-11-23T24:00:00Z", "2026-11-24T00:00:00.000Z"],
		["2199-12-31T23:59:59.999Z", "2199-12-31T23:59:59.999Z"],
	])("%s is %s", (text, written) => {
		const read = readInstant(text);
		expect(read === null ? null : writeInstant(read)).toBe(written);
	});

	it.each([
		"2026-11-23T08:00:00",
		"2026-11-23",
		"2026-02-30T08:00:00Z",
		"2026-13-01T08:00:00Z",
		"2026-11-23T25:00:00Z",
		"2026-11-23T08:60:00Z",
		"1969-12-31T23:59:59Z",
		"2200-01-01T00:00:00Z",
		"tomorrow",
		"",
	])("%j is none", (text) => {
		expect(readInstant(text)).toBeNull();
	});

	it("agree with the language's own calendar", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }), (at) => {
				expect(writeInstant(at)).toBe(new Date(at).toISOString());
				expect(readInstant(new Date(at).toISOString())).toBe(at);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});
});
