import { describe, expect, it } from "vitest";
import { backoffMilliseconds, verdictOf } from "./attempt";
import { addEntry, readOutbox, writeOutbox } from "./outbox";
import { readChunk } from "./reply-stream";
import { readEvent, readHandoff, readView } from "./wire-readers";

describe("what comes from outside", () => {
	it("is read without the offers and fields this page does not know", () => {
		const handoff = {
			state: "offered",
			offers: ["email", "teleport"],
			promise: { due: 3 },
			level: "hot",
		};
		expect(readHandoff(handoff)).toEqual({ state: "offered", offers: ["email"], promise: null });
	});

	it("is refused when its kind is unknown, also by the names every object has", () => {
		expect(readHandoff({ state: "constructor", offers: [] })).toBeNull();
		expect(
			readEvent({ type: "message", message: { id: "1", role: "toString", text: "" } }),
		).toBeNull();
		for (const wrong of [null, 7, "x", [], { type: "x" }]) expect(readEvent(wrong)).toBeNull();
	});

	it("loses a broken message and keeps the others", () => {
		const good = { id: "1", role: "rep", text: "hi", at: "now" };
		expect(readView({ messages: [good, { id: 2 }], cursor: "9" })?.messages).toEqual([good]);
	});

	it("may be a chunk of the stream that this page has no use for", () => {
		expect(readChunk('{"type":"reasoning-delta","id":"1","delta":"x"}')).toBeNull();
		expect(readChunk("{oops")).toBeNull();
		expect(readChunk("[DONE]")).toEqual({ type: "finish" });
	});

	it("may be an outbox that somebody else wrote", () => {
		expect(readOutbox("{oops")).toEqual([]);
		expect(readOutbox('[{"kind":"message","id":"1"},{"kind":"person","id":"p"}]')).toEqual([
			{ kind: "person", id: "p", at: "" },
		]);
	});
});

describe("the outbox", () => {
	it("holds an id once and comes back as it was stored", () => {
		const entry = { kind: "message", id: "1", text: "a", at: "t" } as const;
		const outbox = addEntry(addEntry([], entry), { ...entry, text: "b" });
		expect(readOutbox(writeOutbox(outbox))).toEqual([entry]);
	});
});

describe("an attempt that was turned away", () => {
	it("waits for the seconds in the body, else in the header, within reason", () => {
		const body = JSON.stringify({ code: "r", message: "m", retry_after: 3 });
		expect(verdictOf(429, body, "9")).toEqual({ kind: "wait", milliseconds: 3000 });
		expect(verdictOf(429, "", "9")).toEqual({ kind: "wait", milliseconds: 9000 });
		expect(verdictOf(429, "", "99999")).toEqual({ kind: "wait", milliseconds: 120_000 });
		expect(verdictOf(429, "", "soon")).toEqual({ kind: "wait", milliseconds: 5000 });
	});

	it("is tried again, renewed or given up by its status", () => {
		expect([409, 503].map((status) => verdictOf(status, "", null).kind)).toEqual([
			"again",
			"again",
		]);
		expect([401, 403].map((status) => verdictOf(status, "", null).kind)).toEqual([
			"renew",
			"renew",
		]);
		expect([400, 404, 413, 422].map((status) => verdictOf(status, "", null).kind)).toEqual(
			Array(4).fill("refused"),
		);
	});

	it("comes back later each time, but never later than 15 seconds", () => {
		expect([1, 2, 3, 9].map((attempt) => backoffMilliseconds(attempt, 0))).toEqual([
			1000, 2000, 4000, 15_000,
		]);
		expect(backoffMilliseconds(1, 1)).toBe(750);
	});
});
