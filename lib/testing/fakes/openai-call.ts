import { z } from "zod";
import type { FakeRequest } from "./fake-server";

/** One call of the model, the same whichever of OpenAI's two text interfaces it came by. */
export type ModelCall = {
	api: "chat" | "responses";
	at: number;
	model: string;
	stream: boolean;
	/** `json_schema` and `json_object` ask for structured output; null is plain text. */
	format: { type: string; name?: string; schema?: JsonSchema } | null;
	messages: { role: string; text: string }[];
	/** Is it the reading of facts rather than a reply to the visitor? */
	structured: boolean;
	body: string;
};

export type JsonSchema = { readonly [key: string]: unknown };

export const API_PATHS = {
	"/v1/chat/completions": "chat",
	"/v1/responses": "responses",
} as const;

const jsonSchema: z.ZodType<JsonSchema> = z.record(z.string(), z.unknown());
const part = z.object({ text: z.string().catch("") });
const content = z.union([z.string(), z.array(part), z.null()]).optional();
const message = z.object({ role: z.string().default("user"), content });
const format = z.object({
	type: z.string(),
	name: z.string().optional(),
	schema: jsonSchema.optional(),
	json_schema: z.object({ name: z.string().optional(), schema: jsonSchema.optional() }).optional(),
});
const callBody = z.object({
	model: z.string(),
	stream: z.boolean().default(false),
	messages: z.array(message).optional(),
	input: z.union([z.string(), z.array(message)]).optional(),
	instructions: z.string().nullish(),
	response_format: format.optional(),
	text: z.object({ format: format.optional() }).optional(),
});
type CallBody = z.infer<typeof callBody>;

/** Null when the request is not one that OpenAI would understand. */
export function readCall(request: FakeRequest): ModelCall | null {
	const api = Object.entries(API_PATHS).find(([path]) => request.path.endsWith(path.slice(3)))?.[1];
	const read = callBody.safeParse(parseJson(request.body));
	if (!api || !read.success) return null;
	const asked = formatOf(read.data);
	const messages = messagesOf(read.data);
	return {
		api,
		at: request.at,
		model: read.data.model,
		stream: read.data.stream,
		format: asked,
		messages,
		structured: asked !== null || (!read.data.stream && asksForJson(messages)),
		body: request.body,
	};
}

/** The visitor's last words as the model saw them. */
export function lastUserText(call: ModelCall): string {
	return call.messages.findLast((it) => it.role === "user")?.text ?? "";
}

function formatOf(body: CallBody): ModelCall["format"] {
	const asked = body.response_format ?? body.text?.format;
	if (!asked || asked.type === "text") return null;
	return {
		type: asked.type,
		name: asked.name ?? asked.json_schema?.name,
		schema: asked.schema ?? asked.json_schema?.schema,
	};
}

function messagesOf(body: CallBody): ModelCall["messages"] {
	const given = body.messages ?? body.input ?? [];
	const list = typeof given === "string" ? [{ role: "user", content: given }] : given;
	const said = list.map((it) => ({ role: it.role, text: textOf(it.content) }));
	return body.instructions ? [{ role: "system", text: body.instructions }, ...said] : said;
}

function textOf(given: z.infer<typeof content>): string {
	if (typeof given === "string") return given;
	return (given ?? []).map((it) => it.text).join("");
}

/** A server without structured output is asked in words. */
function asksForJson(messages: ModelCall["messages"]): boolean {
	return messages.some((it) => it.role !== "user" && /\bJSON\b/.test(it.text));
}

function parseJson(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
