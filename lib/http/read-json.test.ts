import { describe, expect, it } from "vitest";
import { chatRequest } from "@/lib/wire/chat";
import { Refusal } from "@/lib/wire/refusal";
import { answering } from "./problem";
import { readJson } from "./read-json";

const MESSAGE = { message: { id: "m1", text: "Hello" } };

function aRequest(body: BodyInit | null, headers: Record<string, string> = {}): Request {
	return new Request("https://baton.example/api/chat", { method: "POST", body, headers });
}

const json = (value: unknown) => aRequest(JSON.stringify(value));
const read = (request: Request) => readJson(request, chatRequest);

async function refusalOf(request: Request): Promise<string> {
	try {
		await read(request);
		return "read";
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
}

/** Comes in pieces and says nothing of its length. */
function inPieces(pieces: Uint8Array[]): Request {
	return aStream({
		start(controller) {
			for (const piece of pieces) controller.enqueue(piece);
			controller.close();
		},
	});
}

function aStream(source: UnderlyingDefaultSource<Uint8Array>): Request {
	const body = new ReadableStream(source);
	const init = { method: "POST", body, duplex: "half" };
	return new Request("https://baton.example/api/chat", init);
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a JSON body", () => {
	it("is read through its schema", async () => {
		expect(await read(json({ ...MESSAGE, time_zone: "Europe/Berlin" }))).toEqual({
			...MESSAGE,
			time_zone: "Europe/Berlin",
		});
	});

	it("loses what no text can hold, and nothing else", async () => {
		const text = "a\u0000b \ud800c 😀 \\u0000";
		expect((await read(json({ message: { id: "m\u00001", text } }))).message).toEqual({
			id: "m1",
			text: "ab \ufffdc 😀 \\u0000",
		});
		const escaped = String.raw`{"message":{"id":"m1","text":"\ud83d\ude00"}}`;
		expect((await read(aRequest(escaped))).message.text).toBe("😀");
	});

	it("keeps a character that arrives in two pieces", async () => {
		const whole = bytes(JSON.stringify({ message: { id: "m1", text: "Grüße 😀" } }));
		const pieces = [...whole].map((byte) => Uint8Array.of(byte));
		expect((await read(inPieces(pieces))).message.text).toBe("Grüße 😀");
	});

	it("that breaks off with its sender is refused, and blamed on nobody else", async () => {
		const broken = aStream({
			pull(controller) {
				controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
			},
		});
		expect(await refusalOf(broken)).toBe("bad_request");
	});

	it.each([
		["no body", aRequest(null), "bad_request"],
		["something other than JSON", aRequest("hello"), "bad_request"],
		["half of a JSON text", aRequest('{"message": {'), "bad_request"],
		["another form", json({ message: "Hello" }), "bad_request"],
		["an id that is no id", json({ message: { id: "<b>", text: "Hello" } }), "bad_request"],
		["an unknown field", json({ ...MESSAGE, level: "hot" }), "unknown_field"],
		[
			"an unknown field within",
			json({ message: { ...MESSAGE.message, role: "system" } }),
			"unknown_field",
		],
		["bytes that are no UTF-8", aRequest(Uint8Array.of(0x22, 0xff, 0xfe, 0x22)), "not_text"],
		["a character cut off at the end", aRequest(Uint8Array.of(0x22, 0xc3)), "not_text"],
		["100 kB", json({ message: { id: "m1", text: "a".repeat(100_000) } }), "message_too_long"],
		["an announced 100 kB", aRequest("{}", { "content-length": "100000" }), "message_too_long"],
	])("with %s is refused as such", async (_what, request, code) => {
		expect(await refusalOf(request)).toBe(code);
	});

	it("of 100 kB in unannounced pieces is refused before it is all there", async () => {
		const pieces = Array.from({ length: 100 }, () => bytes("a".repeat(1_000)));
		expect(await refusalOf(inPieces(pieces))).toBe("message_too_long");
	});

	it("takes the longest message in the widest characters", async () => {
		const text = "😀".repeat(4_000);
		expect((await read(json({ message: { id: "m1", text } }))).message.text).toBe(text);
	});
});

describe("the answer to a refused request", () => {
	it("is problem+json with the code's status, and no stack", async () => {
		const response = await answering(async () => {
			await read(aRequest("hello"));
			return new Response();
		});
		expect(response.status).toBe(400);
		expect(response.headers.get("content-type")).toBe("application/problem+json");
		const body = await response.text();
		expect(JSON.parse(body)).toMatchObject({ code: "bad_request", status: 400 });
		expect(body).not.toMatch(/at .*\.ts/);
	});

	it("says in header and body when to try again", async () => {
		const response = await answering(async () => {
			throw new Refusal("too_many_messages", 3);
		});
		expect(response.status).toBe(429);
		expect(response.headers.get("retry-after")).toBe("3");
		expect(await response.json()).toMatchObject({ retry_after: 3 });
	});
});
