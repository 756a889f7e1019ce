import { describe, expect, it } from "vitest";
import {
	type Call,
	freshCalls,
	newestOf,
	REPEAT_UNTIL_MS,
	stillRinging,
	waitedText,
} from "./alert-calls";

const call = (id: string, second: number, changes: Partial<Call> = {}): Call => ({
	id,
	handoffId: `handoff-${id}`,
	contactId: "contact",
	kind: "handoff",
	priority: "high",
	title: "Hot lead",
	raisedAt: `2026-03-03T09:15:0${second}.000Z`,
	...changes,
});

describe("what rings", () => {
	it("is what was raised since, however much arrives at once", () => {
		const calls = [call("c", 3), call("b", 2), call("a", 1)];
		expect(freshCalls(calls, calls[2]?.raisedAt ?? "").map(({ id }) => id)).toEqual(["c", "b"]);
	});

	it("is nothing when the newest was read and an older one becomes the newest", () => {
		const seen = newestOf([call("b", 2), call("a", 1)], "");
		expect(freshCalls([call("a", 1)], seen)).toEqual([]);
		expect(newestOf([call("a", 1)], seen)).toBe(seen);
	});

	it("is a snoozed one again once it is back", () => {
		const seen = newestOf([call("a", 1)], "");
		expect(freshCalls([call("a", 4)], seen)).toHaveLength(1);
	});
});

describe("what goes on ringing", () => {
	const rung = new Map([["a", 0]]);

	it("is a handoff of high priority until it is claimed or read", () => {
		expect(stillRinging([call("a", 1)], rung, 60_000)).toHaveLength(1);
		expect(stillRinging([], rung, 60_000)).toEqual([]);
	});

	it("ends after five minutes, and never begins for what was not rung for here", () => {
		expect(stillRinging([call("a", 1)], rung, REPEAT_UNTIL_MS - 1)).toHaveLength(1);
		expect(stillRinging([call("a", 1)], rung, REPEAT_UNTIL_MS)).toEqual([]);
		expect(stillRinging([call("b", 1)], rung, 0)).toEqual([]);
	});

	it("is no promise and nothing of normal priority", () => {
		expect(stillRinging([call("a", 1, { kind: "promise" })], rung, 0)).toEqual([]);
		expect(stillRinging([call("a", 1, { priority: "normal" })], rung, 0)).toEqual([]);
	});
});

describe("how long somebody waited", () => {
	it.each([
		[0, "0 s"],
		[38, "38 s"],
		[60, "1 min"],
		[3_599, "59 min"],
		[7_200, "2 h"],
	])("%s seconds are %s", (seconds, words) => {
		expect(waitedText(seconds)).toBe(words);
	});
});
