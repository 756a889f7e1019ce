/** Proxies close silent connections; a comment line keeps them open. */
const HEARTBEAT_MS = 15_000;

export type SentEvent = { id?: string; data: unknown };
/** `end` closes the stream from our side. */
export type Subscribe = (send: (event: SentEvent) => void, end: () => void) => () => void;

/** A server-sent event stream that lives until the page goes away. */
export function eventStream(request: Request, subscribe: Subscribe): Response {
	const encoder = new TextEncoder();
	let close = () => {};
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			let hasLeft = false;
			// What to tell is looked up first, and the page may leave meanwhile.
			const write = (text: string) => {
				if (!hasLeft) controller.enqueue(encoder.encode(text));
			};
			write(": connected\n\n");
			const unsubscribe = subscribe(
				({ id, data }) => {
					write(`${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
				},
				() => {
					close();
					controller.close();
				},
			);
			const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
			close = () => {
				hasLeft = true;
				clearInterval(heartbeat);
				unsubscribe();
			};
			request.signal.addEventListener("abort", close, { once: true });
		},
		cancel: () => close(),
	});
	return new Response(stream, {
		headers: {
			"content-type": "text/event-stream",
			"cache-control": "no-store, no-transform",
			"x-accel-buffering": "no",
		},
	});
}

/** Where to go on after: the browser's own header on reconnect, else the parameter. Null for anything else. */
export function afterOf(request: Request): string | null {
	const after =
		request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
	return after !== null && /^\d{1,18}$/.test(after) ? after : null;
}
