import { createWordsReader, merged, type TextEvent } from "./text-events";

/** Every chunk costs the same work further on, however short; 50 ms of words are one chunk to the eye as well. */
const JOIN_WINDOW_MS = 50;
const EVENT_END = /\r?\n\r?\n/;

type Fetch = typeof globalThis.fetch;

/**
 * A fetch that joins the words of a streamed answer: the first at once, then everything that came within the window as
 * one event. Events that carry no words pass at once and in order, and so does what came before a connection broke.
 */
export function joinChunks(fetchIt: Fetch, windowMs = JOIN_WINDOW_MS): Fetch {
	return async (input, init) => {
		const response = await fetchIt(input, init);
		const type = response.headers.get("content-type") ?? "";
		if (!response.ok || !response.body || !type.includes("text/event-stream")) return response;
		return new Response(joined(response.body, windowMs), {
			status: response.status,
			statusText: response.statusText,
			headers: response.headers,
		});
	};
}

function joined(body: ReadableStream<Uint8Array>, windowMs: number): ReadableStream<Uint8Array> {
	const reader = body.getReader();
	const outgoing = createOutgoing();
	const joiner = createJoiner({ windowMs, send: outgoing.send });
	pump(reader, joiner).then(
		() => outgoing.end(),
		(cause: unknown) => {
			joiner.flush();
			outgoing.end({ cause });
		},
	);
	return new ReadableStream<Uint8Array>(
		{
			pull: outgoing.pull,
			async cancel(reason) {
				joiner.flush();
				await reader.cancel(reason);
			},
		},
		{ highWaterMark: 0 },
	);
}

type Joiner = ReturnType<typeof createJoiner>;

async function pump(
	reader: ReadableStreamDefaultReader<Uint8Array>,
	joiner: Joiner,
): Promise<void> {
	const decoder = new TextDecoder();
	let rest = "";
	for (;;) {
		const { done, value } = await reader.read();
		rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
		const events = rest.split(EVENT_END);
		rest = events.pop() ?? "";
		for (const event of events) joiner.take(event);
		if (done) break;
	}
	if (rest !== "") joiner.take(rest);
	joiner.flush();
}

function createJoiner({ windowMs, send }: { windowMs: number; send: (text: string) => void }) {
	const wordsOf = createWordsReader();
	let waiting: TextEvent[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	let begun = false;

	function flush(): void {
		clearTimeout(timer);
		timer = undefined;
		if (waiting.length > 0) send(merged(waiting));
		waiting = [];
	}

	function take(event: string): void {
		const words = wordsOf(event);
		if (!words) {
			flush();
			send(`${event}\n\n`);
			return;
		}
		waiting.push(words);
		if (!begun) {
			begun = true;
			flush();
		} else timer ??= setTimeout(flush, windowMs);
	}

	return { take, flush };
}

/** What waits for the reader. A failure comes after everything that arrived before it; a plain stream would lose that. */
function createOutgoing() {
	const encoder = new TextEncoder();
	let queue = "";
	let over: { cause?: unknown } | null = null;
	let wake: () => void = () => {};

	return {
		send(text: string): void {
			queue += text;
			wake();
		},
		end(how: { cause?: unknown } = {}): void {
			over = how;
			wake();
		},
		async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
			while (queue === "" && over === null) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			if (queue !== "") {
				controller.enqueue(encoder.encode(queue));
				queue = "";
			} else if (over?.cause !== undefined) controller.error(over.cause);
			else controller.close();
		},
	};
}
