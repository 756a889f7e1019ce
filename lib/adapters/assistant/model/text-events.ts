import { z } from "zod";

/** A server-sent event that carries nothing but words of the answer. */
export type TextEvent = {
	head: string;
	body: Record<string, unknown>;
	text: string;
	stream: string;
};

/** Chat completions: one choice, only content. Source: OpenAI API reference, "chat.completion.chunk". */
const chatWords = z.looseObject({
	choices: z
		.array(
			z.strictObject({
				index: z.number(),
				delta: z.strictObject({ content: z.string().min(1), role: z.string().optional() }),
				finish_reason: z.null().optional(),
				logprobs: z.null().optional(),
			}),
		)
		.length(1),
	usage: z.null().optional(),
});
/** Responses. Source: OpenAI API reference, "response.output_text.delta". */
const responseWords = z.looseObject({
	type: z.literal("response.output_text.delta"),
	item_id: z.string(),
	content_index: z.number(),
	delta: z.string(),
});

/** The words in an event; null when it carries anything else and must be left as it is. */
function mergeable(event: string): TextEvent | null {
	const lines = event.split(/\r?\n/);
	const datas = lines.filter((line) => line.startsWith("data:"));
	const [first] = datas;
	if (first === undefined || datas.length > 1 || !first.includes("{")) return null;
	const body = parsed(first.slice("data:".length));
	const head = lines
		.filter((line) => line.startsWith("event:"))
		.map((line) => `${line}\n`)
		.join("");
	return chatEvent(body, head) ?? responseEvent(body, head);
}

/**
 * Reads events one after the other. A server repeats the same frame around each token: an event that differs from
 * the last one in nothing but its words is read without parsing it, which is most of the cost of a chunk.
 */
export function createWordsReader(): (event: string) => TextEvent | null {
	let last: { frame: Frame; event: TextEvent } | null = null;
	return (event) => {
		const words = last && wordsWithin(event, last.frame);
		if (last && words !== null) return { ...last.event, text: words };
		const read = mergeable(event);
		const frame = read && frameOf(event);
		if (read && frame) last = { frame, event: read };
		return read;
	};
}

/** All of an event before and after the letters of its words. */
type Frame = { before: string; after: string };

const WORDS = /"(?:content|delta)":"((?:[^"\\]|\\.)+)"/g;
const INSIDE_A_STRING = /^(?:[^"\\\p{Cc}]|\\.)+$/u;

/** Null when it is not plain which of several strings the words are. */
function frameOf(event: string): Frame | null {
	const [found, another] = event.matchAll(WORDS);
	if (!found?.[1] || another) return null;
	const to = found.index + found[0].length - 1;
	return { before: event.slice(0, to - found[1].length), after: event.slice(to) };
}

function wordsWithin(event: string, { before, after }: Frame): string | null {
	if (!event.startsWith(before) || !event.endsWith(after)) return null;
	const letters = event.slice(before.length, event.length - after.length);
	if (!INSIDE_A_STRING.test(letters)) return null;
	if (!letters.includes("\\")) return letters;
	const words = parsed(`"${letters}"`);
	return typeof words === "string" ? words : null;
}

/** Several events as one for each stretch of the same stream, in order. */
export function merged(events: readonly TextEvent[]): string {
	const joined: TextEvent[] = [];
	for (const event of events) {
		const last = joined.at(-1);
		if (last && last.stream === event.stream) last.text += event.text;
		else joined.push({ ...event });
	}
	return joined.map(written).join("");
}

function chatEvent(given: unknown, head: string): TextEvent | null {
	const body = chatWords.safeParse(given).data;
	const choice = body?.choices[0];
	if (!body || !choice) return null;
	return { head, body, text: choice.delta.content, stream: `chat ${choice.index}` };
}

function responseEvent(given: unknown, head: string): TextEvent | null {
	const body = responseWords.safeParse(given).data;
	if (!body) return null;
	return { head, body, text: body.delta, stream: `response ${body.item_id} ${body.content_index}` };
}

function written({ head, body, text }: TextEvent): string {
	const chat = chatWords.safeParse(body).data?.choices[0];
	const whole = chat
		? { ...body, choices: [{ ...chat, delta: { ...chat.delta, content: text } }] }
		: { ...body, delta: text };
	return `${head}data: ${JSON.stringify(whole)}\n\n`;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
