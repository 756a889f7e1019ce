import { z } from "zod";
import type { Assistant } from "@/lib/adapters/assistant/assistant";
import { says, subjectOf } from "@/lib/handoff/triggers";
import { asEvidence, bearingOf, evidencedLevel } from "@/lib/qualification/dimension-evidence";
import { DIMENSIONS, NEGATIVE_PERSONAS, type Reading } from "@/lib/qualification/facts";
import { honestSignals } from "@/lib/qualification/injected-words";
import { readTurn } from "@/lib/qualification/reading/read-turn";
import { answerLines } from "./json-lines";
import { idOf, problemsOf } from "./line-problems";
import { readOptions } from "./options";

const turnLine = z.object({
	id: z.unknown(),
	text: z.string(),
	history: z
		.array(z.object({ role: z.enum(["visitor", "assistant"]), text: z.string() }))
		.default([]),
});

/** What each turn says, by the built-in reader or, with --model, by the configured model. */
export async function read(args: readonly string[]): Promise<void> {
	const { model } = readOptions(args, { model: { type: "boolean" } });
	const assistant = model ? await modelAssistant() : null;
	await answerLines(async (value) => {
		const line = turnLine.safeParse(value);
		if (!line.success) return { id: idOf(value), error: problemsOf(line.error.issues) };
		const { id, text, history } = line.data;
		const reading = assistant
			? await assistant.read({ text, history, messageId: String(id) })
			: readTurn({ text, history });
		return { id, ...report(text, reading) };
	});
}

/** Loaded when asked for: most readings need no client of a model. */
async function modelAssistant(): Promise<Assistant> {
	const [{ openAssistant }, { env }, { reportFault }] = await Promise.all([
		import("@/lib/open-assistant"),
		import("@/lib/env"),
		import("@/lib/http/report-fault"),
	]);
	return openAssistant(env(), reportFault);
}

/** A reading in the public form. Words inside an injected command are not the visitor's. */
export function report(text: string, reading: Reading) {
	const signals = honestSignals(text, reading.signals);
	return {
		explicit_request: says(signals, "explicit_request"),
		out_of_scope: subjectOf(signals),
		frustration: says(signals, "frustration") || says(signals, "dismissal"),
		negative_persona: NEGATIVE_PERSONAS.find((persona) => says(signals, persona)) ?? null,
		injection: says(signals, "injection"),
		dimensions: Object.fromEntries(
			DIMENSIONS.map((dimension) => [
				dimension,
				evidencedLevel(
					signals
						.filter(({ fact }) => bearingOf(fact)?.dimension === dimension)
						.map((signal) => asEvidence(signal, "")),
				),
			]),
		),
		contact: contactOf(reading),
		evidence: signals.map(({ fact, quote }) => ({ fact, quote })),
	};
}

function contactOf({ contact }: Reading) {
	const { email, phone, name, company, role } = contact;
	return { email, phone, name, company, role };
}
