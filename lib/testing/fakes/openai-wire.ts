import type { ModelCall } from "./openai-call";

/** How OpenAI's two text interfaces spell one answer, whole and as server-sent events. Source: platform.openai.com API reference. */
export type Wire = {
	whole(call: ModelCall, text: string): object;
	/** Events before the first token, one for each token, and after the last. */
	before(call: ModelCall): string[];
	token(call: ModelCall, token: string): string;
	after(call: ModelCall, text: string): string[];
};

const CREATED = 1_700_000_000;
const ID = "fake-1";

const chat: Wire = {
	whole: (call, text) => ({
		...chatHead(call, "chat.completion"),
		choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" }],
		usage: chatUsage(call, text),
	}),
	before: (call) => [chunk(call, { role: "assistant", content: "" }, null)],
	token: (call, token) => chunk(call, { content: token }, null),
	after: (call, text) => [
		chunk(call, {}, "stop"),
		line({ ...chatHead(call, "chat.completion.chunk"), choices: [], usage: chatUsage(call, text) }),
		"data: [DONE]\n\n",
	],
};

const responses: Wire = {
	whole: (call, text) => response(call, "completed", text),
	before: (call) => [
		event({ type: "response.created", response: response(call, "in_progress", null) }),
		event({ type: "response.in_progress", response: response(call, "in_progress", null) }),
		event({ type: "response.output_item.added", output_index: 0, item: item("in_progress", null) }),
		event({
			type: "response.content_part.added",
			item_id: ID,
			output_index: 0,
			content_index: 0,
			part: outputText(""),
		}),
	],
	token: (_call, delta) =>
		event({
			type: "response.output_text.delta",
			item_id: ID,
			output_index: 0,
			content_index: 0,
			delta,
		}),
	after: (call, text) => [
		event({
			type: "response.output_text.done",
			item_id: ID,
			output_index: 0,
			content_index: 0,
			text,
		}),
		event({ type: "response.output_item.done", output_index: 0, item: item("completed", text) }),
		event({ type: "response.completed", response: response(call, "completed", text) }),
	],
};

export const WIRES = { chat, responses } as const satisfies Record<ModelCall["api"], Wire>;

function chatHead(call: ModelCall, object: string) {
	return { id: ID, object, created: CREATED, model: call.model };
}

function chunk(call: ModelCall, delta: object, finish: string | null): string {
	const choices = [{ index: 0, delta, finish_reason: finish }];
	return line({ ...chatHead(call, "chat.completion.chunk"), choices });
}

function chatUsage(call: ModelCall, text: string) {
	const { input, output } = counted(call, text);
	return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}

function response(call: ModelCall, status: string, text: string | null) {
	const { input, output } = counted(call, text ?? "");
	return {
		id: `resp_${ID}`,
		object: "response",
		created_at: CREATED,
		status,
		model: call.model,
		error: null,
		incomplete_details: null,
		output: text === null ? [] : [item("completed", text)],
		usage:
			text === null
				? null
				: {
						input_tokens: input,
						input_tokens_details: { cached_tokens: 0 },
						output_tokens: output,
						output_tokens_details: { reasoning_tokens: 0 },
						total_tokens: input + output,
					},
	};
}

function item(status: string, text: string | null) {
	const content = text === null ? [] : [outputText(text)];
	return { id: ID, type: "message", status, role: "assistant", content };
}

function outputText(text: string) {
	return { type: "output_text", text, annotations: [] };
}

function counted(call: ModelCall, text: string) {
	const input = call.messages.reduce((sum, it) => sum + Math.ceil(it.text.length / 4), 0);
	return { input, output: Math.ceil(text.length / 4) };
}

function event<Body extends { type: string }>(body: Body): string {
	return `event: ${body.type}\n${line({ sequence_number: 0, ...body })}`;
}

function line(body: object): string {
	return `data: ${JSON.stringify(body)}\n\n`;
}
