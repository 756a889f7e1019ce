import { expect, it } from "vitest";
import { eventStream, type SentEvent } from "./event-stream";

function anOpenPage() {
	let send = (_event: SentEvent) => {};
	let subscribed = false;
	const leaving = new AbortController();
	const request = new Request("http://here.example/api/chat/events", { signal: leaving.signal });
	const response = eventStream(request, (given) => {
		send = given;
		subscribed = true;
		return () => {
			subscribed = false;
		};
	});
	return {
		reader: response.body?.getReader(),
		send: (event: SentEvent) => send(event),
		leave: () => leaving.abort(),
		isSubscribed: () => subscribed,
	};
}

it("an event is told with its id", async () => {
	const page = anOpenPage();
	page.send({ id: "7", data: { type: "speaker" } });
	await page.reader?.read();
	const { value } = (await page.reader?.read()) ?? {};
	expect(new TextDecoder().decode(value)).toBe('id: 7\ndata: {"type":"speaker"}\n\n');
});

it("an event that was being prepared when the page left goes nowhere and breaks nothing", async () => {
	const page = anOpenPage();
	await page.reader?.cancel();
	expect(page.isSubscribed()).toBe(false);
	expect(() => page.send({ id: "8", data: {} })).not.toThrow();
});

it("a page whose connection was cut is told nothing more", async () => {
	const page = anOpenPage();
	page.leave();
	expect(page.isSubscribed()).toBe(false);
	expect(() => page.send({ id: "9", data: {} })).not.toThrow();
});
