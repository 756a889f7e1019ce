import { describe, expect, it } from "vitest";
import { joinChunks } from "./join-chunks";

function chunk(content: string): string {
	return `data: ${JSON.stringify({ id: "1", choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;
}

const FINISH = `data: ${JSON.stringify({ id: "1", choices: [{ index: 0, delta: {}, finish_reason: "stop" }] })}\n\n`;
const DONE = "data: [DONE]\n\n";

/** A server that sends `parts`; a fault breaks the connection after them. */
function serving(
	parts: readonly string[],
	{ fault, type = "text/event-stream" }: { fault?: Error; type?: string } = {},
) {
	return async () => {
		const encoder = new TextEncoder();
		const left = [...parts];
		const body = new ReadableStream<Uint8Array>({
			async pull(controller) {
				const part = left.shift();
				if (part !== undefined) controller.enqueue(encoder.encode(part));
				else if (fault) controller.error(fault);
				else controller.close();
			},
		});
		return new Response(body, { headers: { "content-type": type } });
	};
}

async function eventsFrom(response: Response): Promise<string[]> {
	return (await response.text()).split("\n\n").filter(Boolean);
}

function wordsIn(event: string): string | undefined {
	const found = /"content":"([^"]*)"/.exec(event);
	return found?.[1];
}

describe("joining the chunks of a streamed answer", () => {
	it("passes the first words alone and joins the rest, losing none", async () => {
		const words = Array.from({ length: 100 }, (_, place) => `w${place} `);
		const fetchIt = joinChunks(serving([...words.map(chunk), FINISH, DONE]), 20);
		const events = await eventsFrom(await fetchIt("http://server"));
		expect(wordsIn(events[0] ?? "")).toBe("w0 ");
		expect(events.map(wordsIn).join("")).toBe(words.join(""));
		expect(events.length).toBeLessThan(10);
		expect(events.at(-1)).toBe("data: [DONE]");
	});

	it("finds events that were cut anywhere, with either line end", async () => {
		const whole = [chunk("Grüße "), chunk("aus "), chunk("Łódź"), FINISH]
			.join("")
			.replaceAll("\n", "\r\n");
		const pieces = whole.match(/[\s\S]{1,7}/g) ?? [];
		const fetchIt = joinChunks(serving(pieces), 5);
		const events = await eventsFrom(await fetchIt("http://server"));
		expect(events.map(wordsIn).join("")).toBe("Grüße aus Łódź");
	});

	it("reads words with quotation marks, backslashes and line ends as they were sent", async () => {
		const words = [
			"plain ",
			'a "quoted" one ',
			"C:\\\\x ",
			"two\nlines ",
			'","content":"b" ',
			"é\u0001 ",
		];
		const fetchIt = joinChunks(serving([...words.map(chunk), DONE]), 5);
		const events = await eventsFrom(await fetchIt("http://server"));
		const said = events
			.slice(0, -1)
			.map((event) => JSON.parse(event.slice("data:".length)).choices[0].delta.content);
		expect(said.join("")).toBe(words.join(""));
	});

	it("does not take an event of another shape for words", async () => {
		const named = chunk("c").replace('"content":"c"', '"content":"c","refusal":"no"');
		const fetchIt = joinChunks(serving([chunk("a"), chunk("b"), named, chunk("d")]), 20);
		const events = await eventsFrom(await fetchIt("http://server"));
		expect(`${events[2]}\n\n`).toBe(named);
	});

	it("keeps the other interface's events apart by item", async () => {
		const delta = (item: string, text: string) =>
			`event: response.output_text.delta\ndata: ${JSON.stringify({ type: "response.output_text.delta", item_id: item, content_index: 0, delta: text })}\n\n`;
		const fetchIt = joinChunks(
			serving([delta("a", "1"), delta("a", "2"), delta("a", "3"), delta("b", "4")]),
			20,
		);
		const events = await eventsFrom(await fetchIt("http://server"));
		expect(events.map((event) => /"delta":"(\d+)"/.exec(event)?.[1])).toEqual(["1", "23", "4"]);
		expect(events[0]).toMatch(/^event: response\.output_text\.delta\n/);
	});

	it("leaves events with tools, refusals or several choices as they are", async () => {
		const odd = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { tool_calls: [] }, finish_reason: null }] })}\n\n`;
		const fetchIt = joinChunks(serving([chunk("a"), chunk("b"), odd, chunk("c")]), 20);
		const events = await eventsFrom(await fetchIt("http://server"));
		expect(`${events[2]}\n\n`).toBe(odd);
	});

	it("delivers what came before the connection broke, then the break", async () => {
		const fetchIt = joinChunks(
			serving([chunk("a"), chunk("b")], { fault: new Error("reset") }),
			1000,
		);
		const response = await fetchIt("http://server");
		const reader = response.body?.getReader();
		const decoder = new TextDecoder();
		let text = "";
		await expect(
			(async () => {
				for (;;) {
					const part = await reader?.read();
					if (!part || part.done) return;
					text += decoder.decode(part.value);
				}
			})(),
		).rejects.toThrow("reset");
		expect(text.split("\n\n").map(wordsIn).join("")).toBe("ab");
	});

	it("leaves an answer alone that is no stream", async () => {
		const answer = await serving(['{"a":1}'], { type: "application/json" })();
		const fetchIt = joinChunks(async () => answer, 20);
		expect(await fetchIt("http://server")).toBe(answer);
	});
});
