import { APICallError, generateText, NoObjectGeneratedError, Output } from "ai";
import type { Reading } from "@/lib/qualification/facts";
import { mergeReadings } from "@/lib/qualification/reading/merge-readings";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import type { MessageToRead } from "../assistant";
import { createLru } from "./lru";
import { ModelFault } from "./model-fault";
import { type ConnectedModel, callSettings } from "./model-settings";
import { READING_IN_TEXT, READING_INSTRUCTION, readingMaterial } from "./reading-prompt";
import { factsInAnswer, type ModelFacts, readingFrom, readingShape } from "./reading-schema";

const READING_TOKENS = 700;
const READINGS_KEPT = 500;
const REFUSALS: ReadonlySet<number> = new Set([400, 404, 422, 501]);

export type ReadMessage = (input: MessageToRead, signal?: AbortSignal) => Promise<Reading>;

/** Reads with the model and the rules together, once per message. Rejects with the model's fault. */
export function createModelReader(connected: ConnectedModel): ReadMessage {
	const readings = createLru<Promise<Reading>>(READINGS_KEPT);
	const ask = createAsker(connected);

	return (input, signal) => {
		const known = readings.get(input.messageId);
		if (known) return known;
		const reading = readOnce(input, signal);
		readings.set(input.messageId, reading);
		reading.catch(() => readings.delete(input.messageId));
		return reading;
	};

	async function readOnce(input: MessageToRead, signal?: AbortSignal): Promise<Reading> {
		const builtIn = input.builtIn ?? readTurn(input);
		const facts = await ask(readingMaterial(input), signal);
		const reading = readingFrom(facts, { message: input.text, otherwise: builtIn });
		return mergeReadings(builtIn, reading, input.text);
	}
}

/** Structured output where the server has it; once it refused, JSON in words from then on. */
function createAsker({ model, timeouts, settings }: ConnectedModel) {
	let knowsSchema = true;
	let hasAnswered = false;

	return async (material: string, signal?: AbortSignal): Promise<ModelFacts> => {
		const limit = AbortSignal.timeout(timeouts.reading);
		const abortSignal = signal ? AbortSignal.any([signal, limit]) : limit;
		const call = {
			model,
			prompt: material,
			abortSignal,
			...callSettings(settings, READING_TOKENS),
			...(settings.thinks ? {} : { temperature: 0 }),
		};
		if (!knowsSchema) return inText();
		try {
			const output = Output.object({ schema: readingShape, name: "reading" });
			const { text } = await generateText({ ...call, instructions: READING_INSTRUCTION, output });
			hasAnswered = true;
			return understood(text);
		} catch (cause) {
			if (NoObjectGeneratedError.isInstance(cause)) {
				hasAnswered = true;
				return understood(cause.text ?? "", cause);
			}
			if (!isRefused(cause) || (hasAnswered && !namesTheFormat(cause))) throw cause;
			knowsSchema = false;
			return inText();
		}

		async function inText(): Promise<ModelFacts> {
			const { text } = await generateText({ ...call, instructions: READING_IN_TEXT });
			return understood(text);
		}
	};
}

function understood(answer: string, cause?: unknown): ModelFacts {
	const facts = factsInAnswer(answer);
	if (facts) return facts;
	throw new ModelFault("the reading is not the JSON that was asked for", { cause });
}

/**
 * Servers refuse a JSON schema in many ways, some without a reason. One that never answered a structured call may mean
 * the schema; one that did means it only when it says so.
 */
function isRefused(cause: unknown): cause is APICallError {
	return APICallError.isInstance(cause) && REFUSALS.has(cause.statusCode ?? 0);
}

function namesTheFormat(cause: APICallError): boolean {
	return /response_?format|json_?\s?schema|structured|text\.format|guided/i.test(
		`${cause.message} ${cause.responseBody ?? ""}`,
	);
}
