import type { Assistant } from "@/lib/adapters/assistant/assistant";
import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import { createModelAssistant } from "@/lib/adapters/assistant/model/model-assistant";
import { type Fault, withFallback } from "@/lib/adapters/assistant/with-fallback";
import type { Environment } from "@/lib/env";

export const DEFAULT_MODEL = "gpt-5-mini";

type ModelVariables = Pick<Environment, "OPENAI_API_KEY" | "OPENAI_BASE_URL" | "OPENAI_MODEL">;

/** The assistant that this environment asks for: a model with the built-in one behind it, or that one alone. */
export function openAssistant(env: ModelVariables, onFault: (fault: Fault) => void): Assistant {
	const builtIn = createBuiltInAssistant();
	const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL } = env;
	if (!apiKey && !baseUrl) return builtIn;
	const model = createModelAssistant({ apiKey, baseUrl, model: OPENAI_MODEL ?? DEFAULT_MODEL });
	return withFallback({ model, builtIn }, onFault);
}
