import type { z } from "zod";
import { Refusal } from "@/lib/wire/refusal";
import { storable } from "@/lib/wire/storable";

/** Larger than any honest request: the longest message in four-byte characters, escaped. */
const BODY_MAX_BYTES = 64 * 1024;
/** A settings screen with years of exceptions. */
const SETTINGS_MAX_BYTES = 1024 * 1024;

/** Reads a JSON body of bounded size through its schema. @throws Refusal in words the page can show */
export async function readJson<T>(
	request: Request,
	schema: z.ZodType<T>,
	{ maxBytes = BODY_MAX_BYTES } = {},
): Promise<T> {
	return checked(parsed(await boundedText(request, maxBytes)), schema);
}

/** The same for what admins write, which may be long. */
export async function readSettings<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
	return checked(parsed(await boundedText(request, SETTINGS_MAX_BYTES)), schema);
}

function checked<T>(value: unknown, schema: z.ZodType<T>): T {
	const read = schema.safeParse(value);
	if (read.success) return read.data;
	const unknownField = read.error.issues.some((issue) => issue.code === "unrecognized_keys");
	throw new Refusal(unknownField ? "unknown_field" : "bad_request");
}

/** The same for a body that may be left out. */
export async function readOptionalJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
	const text = await boundedText(request);
	return checked(text.trim() === "" ? {} : parsed(text), schema);
}

/** A body as text. @throws Refusal `message_too_long`, `not_text`, or `bad_request` when it breaks off */
export async function boundedText(request: Request, maxBytes = BODY_MAX_BYTES): Promise<string> {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let text = "";
	for await (const chunk of boundedChunks(request, maxBytes)) text += decode(decoder, chunk);
	return text + decode(decoder);
}

/** A body as it came. @throws Refusal `message_too_long`, or `bad_request` when it breaks off */
export async function boundedBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of boundedChunks(request, maxBytes)) chunks.push(chunk);
	return Buffer.concat(chunks);
}

async function* boundedChunks(request: Request, maxBytes: number): AsyncIterable<Uint8Array> {
	if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
		throw new Refusal("message_too_long");
	}
	let size = 0;
	for await (const chunk of unbroken(request.body)) {
		size += chunk.byteLength;
		if (size > maxBytes) throw new Refusal("message_too_long");
		yield chunk;
	}
}

/** Who sends may leave in the middle of it: no fault of ours, and none of the database's. */
async function* unbroken(body: Request["body"]): AsyncIterable<Uint8Array> {
	try {
		yield* body ?? [];
	} catch {
		throw new Refusal("bad_request");
	}
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
	try {
		return decoder.decode(chunk, { stream: chunk !== undefined });
	} catch {
		throw new Refusal("not_text");
	}
}

function parsed(text: string): unknown {
	try {
		return UNSTORABLE.test(text)
			? JSON.parse(text, (_key, value) => cleaned(value))
			: JSON.parse(text);
	} catch {
		throw new Refusal("bad_request");
	}
}

/** Escapes of NUL and of half characters, which no column of the database takes. A whole pair matches, too. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

function cleaned(value: unknown): unknown {
	return typeof value === "string" ? storable(value) : value;
}
