import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeAnswer, type FakeServer, startServer } from "@/lib/testing/fakes/fake-server";
import { aReplyInput } from "../a-reply-input.test-kit";
import { createModelAssistant } from "./model-assistant";

/** Words that only a model could make anything of: the rules must have no say in these tests. */
const MESSAGE = "Well, the kettle sings, and we need help";
const READING = JSON.stringify({ facts: [{ fact: "referral", quote: "the kettle sings" }] });
const WORDS = "We move old systems piece by piece, beside the running one.";
const LIMITS = { reading: 2_000, firstToken: 2_000, betweenTokens: 2_000, reply: 4_000 };
const open: FakeServer[] = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map((server) => server.stop()));
});

type Asked = { stream?: boolean; response_format?: unknown };

/** A server that answers a parsed call as it likes, and what it was asked. */
async function aServer(answer: (asked: Asked, place: number) => FakeAnswer) {
	const asked: Asked[] = [];
	const server = await startServer({
		answer: (request) => {
			const body: Asked = JSON.parse(request.body);
			asked.push(body);
			return answer(body, asked.length);
		},
	});
	open.push(server);
	const assistant = createModelAssistant({
		baseUrl: `${server.url}/v1`,
		model: "m",
		timeouts: LIMITS,
	});
	return { assistant, asked };
}

type Server = Awaited<ReturnType<typeof aServer>>;

async function factsRead({ assistant }: Server, messageId = "m1"): Promise<string[]> {
	const { signals } = await assistant.read({ messageId, text: MESSAGE, history: [] });
	return signals.filter(({ by }) => by === "model").map(({ fact }) => fact);
}

async function saidBy({ assistant }: Server): Promise<string> {
	let text = "";
	for await (const part of assistant.reply(aReplyInput(), new AbortController().signal))
		text += part;
	return text;
}

function whole(content: unknown): FakeAnswer {
	const message = { role: "assistant", content };
	return { status: 200, body: { choices: [{ index: 0, message, finish_reason: "stop" }] } };
}

function events(...pieces: (string | Uint8Array)[]): FakeAnswer {
	return {
		stream: async (response: ServerResponse) => {
			response.writeHead(200, { "content-type": "text/event-stream" });
			for (const piece of pieces) response.write(typeof piece === "string" ? chunk(piece) : piece);
			response.end("data: [DONE]\n\n");
		},
	};
}

function chunk(content: string): string {
	return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
}

describe("a reading from any OpenAI-compatible server", () => {
	it.each([400, 404, 422, 501])("is asked for in words after a bare %i", async (status) => {
		const server = await aServer(({ response_format }) =>
			response_format ? { status, body: "no" } : whole(READING),
		);
		expect(await factsRead(server)).toContain("referral");
		expect(await factsRead(server, "m2")).toContain("referral");
		expect(server.asked.map(({ response_format }) => Boolean(response_format))).toEqual([
			true,
			false,
			false,
		]);
	});

	it("asks no second time when a schema has worked before", async () => {
		const server = await aServer((_, place) =>
			place === 1 ? whole(READING) : { status: 400, body: "no" },
		);
		expect(await factsRead(server)).toContain("referral");
		await expect(factsRead(server, "m2")).rejects.toThrow();
		expect(server.asked).toHaveLength(2);
	});

	it.each([
		[
			"between thoughts and prose",
			whole(`<think>{"facts":[]}</think>Here {it} is: ${READING} Done.`),
		],
		["as parts", whole([{ type: "text", text: READING }])],
		["as a stream nobody asked for", events(READING.slice(0, 20), READING.slice(20))],
	])("is understood %s", async (_, answer) => {
		expect(await factsRead(await aServer(() => answer))).toContain("referral");
	});

	it.each([
		["nothing", whole("")],
		["null", whole(null)],
		["half an object", whole(READING.slice(0, -9))],
		["another object", { status: 200, body: { hello: 1 } }],
		["no JSON at all", { status: 200, body: "<html>" }],
		["more than anybody reads", whole("x".repeat(5_000_000))],
	] satisfies [string, FakeAnswer][])("fails on %s, so that the rules serve", async (_, answer) => {
		const server = await aServer(() => answer);
		await expect(factsRead(server)).rejects.toThrow();
		expect(server.asked).toHaveLength(1);
	});

	it("asks once, however often the same message is read at the same time", async () => {
		const server = await aServer(() => whole(READING));
		await Promise.all([factsRead(server), factsRead(server), factsRead(server)]);
		expect(server.asked).toHaveLength(1);
	});
});

describe("a reply from any OpenAI-compatible server", () => {
	it.each([
		["in one object", whole(WORDS)],
		["in parts of one object", whole([{ type: "text", text: WORDS }])],
		["in a stream", events(WORDS.slice(0, 30), WORDS.slice(30))],
		["in a stream with a thought", events("<think>Hm, an old ", "system.</think>", WORDS)],
	])("is read %s", async (_, answer) => {
		expect((await saidBy(await aServer(() => answer))).trim()).toBe(WORDS);
	});

	it("ends when the server will not", async () => {
		const server = await aServer(() => events(...Array<string>(2_000).fill(`${WORDS} `)));
		expect((await saidBy(server)).length).toBeLessThan(5_000);
	});

	it("survives bytes that are no text", async () => {
		const noise = Buffer.concat([
			Buffer.from('data: {"choices":[{"index":0,"delta":{"content":"Old '),
			Buffer.from([0xff, 0xfe]),
			Buffer.from(' things. "}}]}\n\n'),
		]);
		const text = await saidBy(await aServer(() => events(noise, WORDS)));
		expect(text).toContain(WORDS);
		expect(text.isWellFormed()).toBe(true);
	});
});
