import { readFileSync } from "node:fs";
import { z } from "zod";
import { OUT_OF_SCOPE } from "../../../facts";
import type { Example } from "../../outcomes.train";
import { phrasesOf } from "../corpus/expand.train";
import { likelyLanguages } from "../language/detect-language";
import { sentencesOf } from "../text/sentences";
import { rulesSee } from "./read-subjects";
import { topicFeatures } from "./topic-features";
import { OUTCOMES, type Outcome } from "./topics";

const row = z.object({ text: z.string(), label: z.string() });

/** Other names of an outcome, in public sets and in the corpus. */
const ALSO_CALLED: Readonly<Record<string, Outcome>> = {
	existing_client_support: "existing_client",
	sensitive_internal: "internal_information",
	prompt_injection: "injection",
	benign: "in_scope",
	plain: "in_scope",
};

/** The rows of a labelled file as the scorer learns them; rows with an unknown label are left out. */
export function examplesOf(file: string, weight: number): Example<Outcome>[] {
	return linesOf(file)
		.map((line) => row.parse(line))
		.flatMap(({ text, label }) => {
			const outcome = namedOutcome(label);
			return outcome === undefined ? [] : [{ features: featuresOf(text), outcome, weight }];
		});
}

function namedOutcome(label: string): Outcome | undefined {
	return ALSO_CALLED[label] ?? OUTCOMES.find((one) => one === label);
}

/** The phrases that the patterns of a file make. */
export function patternExamplesOf(file: string, weight: number): Example<Outcome>[] {
	return phrasesOf(file).map(({ text, label }) => ({
		features: featuresOf(text),
		outcome: namedOutcome(label) ?? unknown(label, file),
		weight,
	}));
}

/** The rows of a file about other matters, whatever their labels there, but for those in which a rule sees a subject. */
export function plainExamplesOf(file: string, weight: number): Example<Outcome>[] {
	return linesOf(file)
		.map((line) => row.pick({ text: true }).parse(line))
		.filter(({ text }) => !namesSubject(text))
		.map(({ text }) => ({ features: featuresOf(text), outcome: "in_scope", weight }));
}

function namesSubject(text: string): boolean {
	const languages = likelyLanguages(text);
	return sentencesOf(text).some((sentence) =>
		OUT_OF_SCOPE.some((subject) => rulesSee(subject, sentence, languages)),
	);
}

function unknown(label: string, file: string): never {
	throw new Error(`${file}: no outcome is called "${label}"`);
}

function linesOf(file: string): unknown[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line));
}

function featuresOf(text: string): number[] {
	return topicFeatures(
		sentencesOf(text)
			.map((sentence) => sentence.english)
			.join(" "),
	);
}
