import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import { createModelAssistant } from "@/lib/adapters/assistant/model/model-assistant";
import { OperatorError } from "@/lib/cli/operator-error";
import type { Environment } from "@/lib/env";
import { DEFAULT_MODEL } from "@/lib/open-assistant";
import type { TurnReader } from "./readers";

const CALLS_AT_ONCE = 8;

export type ModelReader = TurnReader & {
	/** Readings that the model did not give; the built-in reader stood in, as it does for a visitor. */
	faults(): number;
};

type ModelVariables = Pick<Environment, "OPENAI_API_KEY" | "OPENAI_BASE_URL" | "OPENAI_MODEL">;

/** The model that the environment names, merged with the built-in reader as visitors meet it. */
export function modelReader(variables: ModelVariables): ModelReader {
	const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = variables;
	if (!apiKey && !baseUrl)
		throw new OperatorError("--model needs OPENAI_API_KEY or OPENAI_BASE_URL, and OPENAI_MODEL.");
	const model = variables.OPENAI_MODEL ?? DEFAULT_MODEL;
	const assistant = createModelAssistant({ apiKey, baseUrl, model });
	const builtIn = createBuiltInAssistant();
	let asked = 0;
	let failed = 0;
	return {
		name: `model ${model}`,
		concurrency: CALLS_AT_ONCE,
		faults: () => failed,
		read: async (input) => {
			const turn = { ...input, messageId: `turn-${++asked}` };
			try {
				return await assistant.read(turn);
			} catch {
				// Counted and reported with the figures. No circuit here: every row must meet the model.
				failed++;
				return builtIn.read(turn);
			}
		},
	};
}
