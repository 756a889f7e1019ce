import { createOpenAI } from "@ai-sdk/openai";
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from "ai";
import { inAskedShape } from "./asked-shape";
import { boundedAnswers } from "./bounded-answer";
import { joinChunks } from "./join-chunks";

export type ModelOptions = {
	/** Some local servers want none. */
	apiKey?: string;
	/** Any OpenAI-compatible server; OpenAI itself when it is missing. */
	baseUrl?: string;
	model: string;
	timeouts?: Partial<ModelTimeouts>;
};

/** Milliseconds. */
export type ModelTimeouts = {
	reading: number;
	firstToken: number;
	betweenTokens: number;
	reply: number;
	brief: number;
	letter: number;
};

/** Source of the first token and the brief: the product's own limits; the others leave room for slow servers. */
export const DEFAULT_TIMEOUTS: ModelTimeouts = {
	reading: 6000,
	firstToken: 8000,
	betweenTokens: 8000,
	reply: 30_000,
	brief: 5000,
	letter: 5000,
};

export type ConnectedModel = {
	model: Exclude<LanguageModel, string>;
	timeouts: ModelTimeouts;
	/** Sent with every call. */
	settings: CallSettings;
};

/** `thinks`: output tokens are spent on thinking too, so limits leave room for it and no temperature is sent. */
export type CallSettings = { thinks: boolean; keepsNothing: boolean };

const THINKING_MODELS = /^(o\d|gpt-[5-9](?!.*chat))/;
/** Servers without authentication still get a header; the SDK insists on a key. */
const NO_KEY = "none";

export function connectModel({ apiKey, baseUrl, model, timeouts }: ModelOptions): ConnectedModel {
	const provider = createOpenAI({
		apiKey: apiKey ?? NO_KEY,
		baseURL: baseUrl,
		fetch: joinChunks(inAskedShape(boundedAnswers(fetch))),
	});
	return {
		model: baseUrl ? withoutThoughts(provider.chat(model)) : provider(model),
		timeouts: { ...DEFAULT_TIMEOUTS, ...timeouts },
		settings: { thinks: THINKING_MODELS.test(model), keepsNothing: !baseUrl },
	};
}

/** Open models write their thoughts between tags into the answer; no visitor wants them. */
function withoutThoughts(model: Parameters<typeof wrapLanguageModel>[0]["model"]) {
	return wrapLanguageModel({ model, middleware: extractReasoningMiddleware({ tagName: "think" }) });
}

/** OpenAI's own interface would otherwise keep the visitors' words for a month. */
export function callSettings({ thinks, keepsNothing }: CallSettings, tokens: number) {
	return {
		maxOutputTokens: thinks ? tokens * 4 : tokens,
		maxRetries: 0,
		...(thinks ? { reasoning: "low" as const } : {}),
		...(keepsNothing ? { providerOptions: { openai: { store: false } } } : {}),
	};
}
