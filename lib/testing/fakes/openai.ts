import type { ServerResponse } from "node:http";
import { setImmediate as breathe, setTimeout as sleep } from "node:timers/promises";
import { type FakeAnswer, type FakeRequest, type FakeServer, startServer } from "./fake-server";
import { createFaults, type Faults } from "./faults";
import { type ModelCall, readCall } from "./openai-call";
import { emptiestAnswer, replyOfLength, sensibleReply } from "./openai-persona";
import { WIRES } from "./openai-wire";

/** What a model server gets wrong, once or as often as planned. `on` limits it to replies or to structured answers. */
export type ModelFault = { on?: "reply" | "facts" } & (
	| { kind: "status"; status: number; retryAfterSeconds?: number }
	/** No answer at all. */
	| { kind: "hang" }
	| { kind: "reset" }
	/** Some tokens, then the connection breaks. */
	| { kind: "reset_mid_stream"; afterTokens?: number }
	/** Headers and no first token. */
	| { kind: "stall_before_first_token" }
	/** Text where JSON was asked for. */
	| { kind: "garbage" }
	/** Cut off in the middle, with the air of being complete. */
	| { kind: "truncated" }
	| { kind: "empty" }
	/** These very words: a promise of time, a price, an injected command. */
	| { kind: "text"; text: string }
);

export type FakeModelOptions = {
	port?: number;
	/** What it writes to the visitor. Default: a sensible assistant. */
	reply?: (call: ModelCall) => string;
	/** Its structured answers. Default: the emptiest value the schema allows. */
	facts?: (call: ModelCall) => unknown;
	/** Exactly this many words a reply, for measuring. */
	tokens?: number;
	firstTokenMs?: number;
	tokenMs?: number;
	/** False: 400 for `json_schema`, as older servers answer. */
	jsonSchema?: boolean;
	/** When set, any other bearer gets 401. */
	apiKey?: string;
};

export type FakeModel = FakeServer & {
	/** What belongs into OPENAI_BASE_URL. */
	baseUrl: string;
	calls: ModelCall[];
	faults: Faults<ModelFault>;
};

/** Text for the fault `text`: everything the promise guard must stop. */
export const PROMISE_TEXT =
	"Our team will call you back within 10 minutes, day and night, from $900 a day.";

const OPEN_END = {
	"content-type": "text/event-stream; charset=utf-8",
	"cache-control": "no-cache",
};
const TOKENS_BEFORE_RESET = 3;
const TOKENS_A_BREATH = 32;

export async function startFakeModel(options: FakeModelOptions = {}): Promise<FakeModel> {
	const calls: ModelCall[] = [];
	const faults = createFaults<ModelFault>(({ on }) => on && new RegExp(`^${on}$`));

	function answer(request: FakeRequest): FakeAnswer | Promise<FakeAnswer> {
		if (request.method === "GET" && request.path.endsWith("/models")) return models();
		if (options.apiKey && request.headers.authorization !== `Bearer ${options.apiKey}`) {
			return failure(401, "Incorrect API key provided.");
		}
		const call = readCall(request);
		if (!call) return failure(400, "We could not parse the JSON body of your request.");
		calls.push(call);
		if (options.jsonSchema === false && call.format?.type === "json_schema") {
			return failure(
				400,
				"'response_format' of type 'json_schema' is not supported with this model.",
			);
		}
		return respond(call, faults.next(call.structured ? "facts" : "reply"), options);
	}

	const server = await startServer({ port: options.port, answer });
	return { ...server, baseUrl: `${server.url}/v1`, calls, faults };
}

async function respond(
	call: ModelCall,
	fault: ModelFault | null,
	options: FakeModelOptions,
): Promise<FakeAnswer> {
	if (fault?.kind === "hang" || fault?.kind === "reset") return fault.kind;
	if (fault?.kind === "status")
		return failure(fault.status, "The server says no.", fault.retryAfterSeconds);
	const text = wordsFor(call, fault, options);
	if (call.stream)
		return { stream: (response) => stream({ call, text, fault, options, response }) };
	if (fault?.kind === "reset_mid_stream") return "reset";
	if (fault?.kind === "stall_before_first_token") return "hang";
	const delayMs = (options.firstTokenMs ?? 0) + (options.tokenMs ?? 0) * tokensOf(text).length;
	return { status: 200, body: WIRES[call.api].whole(call, text), delayMs };
}

function wordsFor(call: ModelCall, fault: ModelFault | null, options: FakeModelOptions): string {
	if (fault?.kind === "text") return fault.text;
	if (fault?.kind === "empty") return "";
	if (fault?.kind === "garbage") return "}{ I am afraid I can not do that <json>";
	const text = call.structured
		? JSON.stringify(options.facts ? options.facts(call) : emptiestAnswer(call.format?.schema))
		: replyFor(call, options);
	return fault?.kind === "truncated" ? text.slice(0, Math.floor(text.length / 2)) : text;
}

function replyFor(call: ModelCall, { tokens, reply }: FakeModelOptions): string {
	return tokens === undefined ? (reply ?? sensibleReply)(call) : replyOfLength(tokens);
}

type Streaming = {
	call: ModelCall;
	text: string;
	fault: ModelFault | null;
	options: FakeModelOptions;
	response: ServerResponse;
};

async function stream({ call, text, fault, options, response }: Streaming): Promise<void> {
	const wire = WIRES[call.api];
	response.writeHead(200, OPEN_END);
	response.flushHeaders();
	if (fault?.kind === "stall_before_first_token") return;
	if (options.firstTokenMs) await sleep(options.firstTokenMs);
	response.write(wire.before(call).join(""));
	const breakAt =
		fault?.kind === "reset_mid_stream" ? (fault.afterTokens ?? TOKENS_BEFORE_RESET) : null;
	for (const [index, token] of tokensOf(text).entries()) {
		if (index === breakAt) return void response.destroy();
		if (response.destroyed) return;
		response.write(wire.token(call, token));
		if (options.tokenMs) await sleep(options.tokenMs);
		else if (index % TOKENS_A_BREATH === 0) await breathe();
	}
	if (breakAt !== null) return void response.destroy();
	response.end(wire.after(call, text).join(""));
}

function tokensOf(text: string): string[] {
	return text.match(/\s*\S+|\s+$/gu) ?? [];
}

function models(): FakeAnswer {
	return { status: 200, body: { object: "list", data: [{ id: "fake-model", object: "model" }] } };
}

function failure(status: number, message: string, retryAfterSeconds?: number): FakeAnswer {
	const type = status === 429 ? "rate_limit_error" : "invalid_request_error";
	const error = { message, type: status >= 500 ? "server_error" : type, param: null, code: null };
	const headers: Record<string, string> =
		retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
	return { status, body: { error }, headers };
}
