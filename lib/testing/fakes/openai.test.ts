import { createOpenAI } from "@ai-sdk/openai";
import { generateText, Output, streamText } from "ai";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type FakeModel, type FakeModelOptions, startFakeModel } from "./openai";

const facts = z.object({ signals: z.array(z.string()), language: z.enum(["en", "de"]) });
let fake: FakeModel;

afterEach(() => fake.stop());

describe.each(["chat", "responses"] as const)(
	"the fake model through the AI SDK's %s interface",
	(api) => {
		it("streams a reply of as many words as asked for", async () => {
			const model = await connect(api, { tokens: 150 });
			const { textStream } = streamText({ model, prompt: "Hello", maxRetries: 0 });
			const chunks: string[] = [];
			for await (const chunk of textStream) chunks.push(chunk);
			expect(chunks.join("").split(" ")).toHaveLength(150);
			expect(chunks.length).toBeGreaterThan(100);
		});

		it("answers a schema with what the test computes from the visitor's words", async () => {
			const model = await connect(api, {
				facts: (call) => ({ signals: [call.messages.at(-1)?.text], language: "de" }),
			});
			const { output } = await generateText({
				model,
				prompt: "Guten Tag",
				output: Output.object({ schema: facts }),
				maxRetries: 0,
			});
			expect(output).toEqual({ signals: ["Guten Tag"], language: "de" });
			expect(fake.calls[0]).toMatchObject({ api, structured: true });
		});

		it("finds nothing by default", async () => {
			const model = await connect(api, {});
			const output = Output.object({ schema: facts });
			const answer = await generateText({ model, prompt: "Hi", output, maxRetries: 0 });
			expect(answer.output).toEqual({ signals: [], language: "en" });
		});

		it("refuses a schema with 400 when told not to know any", async () => {
			const model = await connect(api, { jsonSchema: false });
			const output = Output.object({ schema: facts });
			await expect(
				generateText({ model, prompt: "Hi", output, maxRetries: 0 }),
			).rejects.toMatchObject({
				statusCode: 400,
			});
		});

		it("breaks in mid-stream, and only as often as planned", async () => {
			const model = await connect(api, { tokens: 50 });
			fake.faults.plan({ kind: "reset_mid_stream", afterTokens: 5 });
			await expect(readAll(model)).rejects.toThrow();
			expect((await readAll(model)).split(" ")).toHaveLength(50);
		});

		it.each([429, 500])("answers %d when planned", async (status) => {
			const model = await connect(api, {});
			fake.faults.plan({ kind: "status", status, on: "reply" });
			await expect(generateText({ model, prompt: "Hi", maxRetries: 0 })).rejects.toMatchObject({
				statusCode: status,
			});
		});

		it("stalls before the first token until the caller gives up", async () => {
			const model = await connect(api, {});
			fake.faults.plan({ kind: "stall_before_first_token" });
			const started = Date.now();
			await expect(readAll(model, AbortSignal.timeout(150))).rejects.toThrow();
			expect(Date.now() - started).toBeLessThan(2_000);
		});
	},
);

async function connect(api: "chat" | "responses", options: FakeModelOptions) {
	fake = await startFakeModel(options);
	const provider = createOpenAI({ baseURL: fake.baseUrl, apiKey: "test" });
	return provider[api]("fake-model");
}

async function readAll(model: Awaited<ReturnType<typeof connect>>, abortSignal?: AbortSignal) {
	let text = "";
	const { fullStream } = streamText({
		model,
		prompt: "Hi",
		maxRetries: 0,
		abortSignal,
		onError: () => {},
	});
	for await (const part of fullStream) {
		if (part.type === "text-delta") text += part.text;
		if (part.type === "error") throw part.error;
		if (part.type === "abort") throw new Error("The caller gave up.");
	}
	return text;
}
