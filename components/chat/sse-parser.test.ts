import { describe, expect, it } from "vitest";
import { createSseParser } from "./sse-parser";

const everything = (text: string) => createSseParser().push(text);

describe("the event stream parser", () => {
	it("completes an event at the blank line", () => {
		const parser = createSseParser();
		expect(parser.push("data: one\n")).toEqual([]);
		expect(parser.push("\n")).toEqual([{ data: "one" }]);
	});

	it("gives the same events wherever the stream is cut", () => {
		const stream = 'id: 7\r\ndata: {"a":1}\r\n\r\n: still here\n\ndata: x\ndata: y\n\n';
		const whole = everything(stream);
		expect(whole).toEqual([
			{ id: "7", data: '{"a":1}' },
			{ id: "7", data: "x\ny" },
		]);
		for (let cut = 1; cut < stream.length; cut++) {
			const parser = createSseParser();
			const pieces = [...parser.push(stream.slice(0, cut)), ...parser.push(stream.slice(cut))];
			expect(pieces, `cut at ${cut}`).toEqual(whole);
		}
	});

	it("takes off one leading space of a value and no more", () => {
		expect(everything("data:  two\n\ndata:none\n\n")).toEqual([{ data: " two" }, { data: "none" }]);
	});

	it("sends nothing for an event without a value", () => {
		expect(everything("event: ping\n\n:\n\n")).toEqual([]);
	});
});
