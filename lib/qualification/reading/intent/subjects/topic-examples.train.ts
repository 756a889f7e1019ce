import { readFileSync } from "node:fs";
import { z } from "zod";
import { sentencesOf } from "../text/sentences";
import { topicFeatures } from "./topic-features";
import type { Example } from "./topic-scorer.fit";
import { OUTCOMES, type Outcome } from "./topics";

const row = z.object({ text: z.string(), label: z.string() });

/** Other names of an outcome in public sets. */
const ALSO_CALLED: Readonly<Record<string, Outcome>> = {
	existing_client_support: "existing_client",
	sensitive_internal: "internal_information",
	prompt_injection: "injection",
	benign: "in_scope",
};

/** The rows of a labelled file as the scorer learns them; rows with an unknown label are left out. */
export function examplesOf(file: string, weight: number): Example[] {
	return linesOf(file)
		.map((line) => row.parse(line))
		.flatMap(({ text, label }) => {
			const outcome = ALSO_CALLED[label] ?? OUTCOMES.find((one) => one === label);
			return outcome === undefined ? [] : [{ features: featuresOf(text), outcome, weight }];
		});
}

/** The rows of a file about other matters, whatever their labels there. */
export function plainExamplesOf(file: string, weight: number): Example[] {
	return linesOf(file)
		.map((line) => row.pick({ text: true }).parse(line))
		.map(({ text }) => ({ features: featuresOf(text), outcome: "in_scope", weight }));
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
