type Fetch = typeof globalThis.fetch;

/** A long reply with all its frames is some hundred kilobytes. */
const ANSWER_MAX_BYTES = 4_000_000;

/** A fetch whose answers break off beyond `maxBytes`: a broken server must not fill the memory. */
export function boundedAnswers(fetchIt: Fetch, maxBytes = ANSWER_MAX_BYTES): Fetch {
	return async (input, init) => {
		const response = await fetchIt(input, init);
		if (!response.body) return response;
		let bytes = 0;
		const counted = new TransformStream<Uint8Array, Uint8Array>({
			transform(chunk, controller) {
				bytes += chunk.byteLength;
				if (bytes > maxBytes) controller.error(new Error("the model's answer is too long"));
				else controller.enqueue(chunk);
			},
		});
		return withBody(response, response.body.pipeThrough(counted));
	};
}

function withBody(response: Response, body: ReadableStream<Uint8Array>): Response {
	const { status, statusText, headers } = response;
	return new Response(body, { status, statusText, headers });
}
