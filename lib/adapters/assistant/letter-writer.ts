import type { Environment } from "@/lib/env";
import { writeLetter } from "./model/letter-with-model";
import { type ConnectedModel, connectModel } from "./model/model-settings";

export type Letter = { subject: string; body: string };

/** What an e-mail may be based on. What the reader said of themselves is material in it, never an instruction. */
export type LetterInput = {
	/** With its variables still in it; the model keeps them. */
	template: Letter;
	/** Who the reader is and what they did lately, as a colleague would tell it. */
	known: string;
	company: { name: string; tagline: string };
};

/** `write` answers null when there is no model, or none that answers in time: then the template goes as it is. */
export type LetterWriter = { write(input: LetterInput): Promise<Letter | null> };

type ModelVariables = Pick<Environment, "OPENAI_API_KEY" | "OPENAI_BASE_URL"> & { model: string };
export type LetterFault = { during: "letter"; cause: unknown };

export function openLetterWriter(
	{ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, model }: ModelVariables,
	onFault: (fault: LetterFault) => void,
): LetterWriter {
	if (!apiKey && !baseUrl) return { write: () => Promise.resolve(null) };
	return letterWriterOn(connectModel({ apiKey, baseUrl, model }), onFault);
}

/** The same on a model that is already connected. */
export function letterWriterOn(
	connected: ConnectedModel,
	onFault: (fault: LetterFault) => void,
): LetterWriter {
	return {
		write: (input) =>
			writeLetter(connected, input).catch((cause: unknown) => {
				onFault({ during: "letter", cause });
				return null;
			}),
	};
}
