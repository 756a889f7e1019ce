import { z } from "zod";

type Fetch = typeof globalThis.fetch;

const words = z
	.union([z.string(), z.array(z.looseObject({ text: z.string().catch("") }))])
	.nullish();
type Words = z.infer<typeof words>;
/** Source: OpenAI API reference, "chat completion object" and "chat.completion.chunk"; only what carries words. */
const completion = z.looseObject({
	choices: z
		.tuple([z.looseObject({ message: z.looseObject({ content: words }) })])
		.rest(z.unknown()),
});
const piece = z.looseObject({
	choices: z
		.array(z.looseObject({ delta: z.looseObject({ content: words }).optional() }))
		.optional(),
});

/**
 * A fetch that gives a chat completion in the shape it was asked for. Some servers answer a streamed call with one whole
 * object, some stream whatever was asked; the words are the same.
 */
export function inAskedShape(fetchIt: Fetch): Fetch {
	return async (input, init) => {
		const response = await fetchIt(input, init);
		const type = response.headers.get("content-type") ?? "";
		if (!response.ok) return response;
		const streamed = type.includes("text/event-stream");
		const wanted = asksForStream(init?.body);
		if ((streamed && wanted) || !(streamed || type.includes("json"))) return response;
		const answer = await response.text();
		if (streamed) return asObject(wordsOfEvents(answer));
		const asItCame = new Response(answer, { headers: response.headers });
		const read = completion.safeParse(parsed(answer));
		// An object that is no completion passes as it came; the SDK says what is wrong with it.
		if (!read.success) return asItCame;
		const { content } = read.data.choices[0].message;
		if (wanted) return asEvents(joinedParts(content));
		return typeof content === "string" ? asItCame : asObject(joinedParts(content));
	};
}

function asksForStream(body: unknown): boolean {
	return typeof body === "string" && /"stream"\s*:\s*true/.test(body);
}

function wordsOfEvents(events: string): string {
	return events
		.split(/\r?\n/)
		.filter((line) => line.startsWith("data:"))
		.map((line) => piece.safeParse(parsed(line.slice("data:".length))))
		.map((read) => joinedParts(read.data?.choices?.[0]?.delta?.content))
		.join("");
}

function asObject(content: string): Response {
	const message = { role: "assistant", content };
	return Response.json({ choices: [{ index: 0, message, finish_reason: "stop" }] });
}

function asEvents(content: string): Response {
	const chunks = [
		{ index: 0, delta: { role: "assistant", content }, finish_reason: null },
		{ index: 0, delta: {}, finish_reason: "stop" },
	].map((choice) => `data: ${JSON.stringify({ choices: [choice] })}\n\n`);
	return new Response(`${chunks.join("")}data: [DONE]\n\n`, {
		headers: { "content-type": "text/event-stream" },
	});
}

function joinedParts(words: Words): string {
	if (typeof words === "string") return words;
	return (words ?? []).map(({ text }) => text).join("");
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
