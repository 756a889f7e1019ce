import { createOpenAI } from "@ai-sdk/openai";
import { streamText } from "ai";
import { env } from "@/lib/env";
import { problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

/**
 * The shortest chat route the AI SDK allows, for `npm run bench` to compare with in the same build. It would
 * spend the operator's tokens for anybody, so it exists only while BATON_BENCH is set.
 */
export async function POST(request: Request): Promise<Response> {
	const { BATON_BENCH, OPENAI_BASE_URL: baseURL, OPENAI_API_KEY, OPENAI_MODEL } = env();
	if (BATON_BENCH !== "1" || !baseURL || !OPENAI_MODEL) return problem("not_found");
	const model = createOpenAI({ baseURL, apiKey: OPENAI_API_KEY ?? "none" }).chat(OPENAI_MODEL);
	const prompt = await request.text();
	return streamText({ model, prompt }).toUIMessageStreamResponse();
}
