/**
 * Trains the scorer of one fact and writes its weights.
 *
 *   npx tsx lib/qualification/reading/intent/person/scorer/phrase-scorer.train.ts --fact request|frustration
 *     [--set FILE]... [--ordinary FILE]...
 *
 * Reads the fact's own phrases and every FILE of `--set`: JSONL with `text` and `label`, where the label is the fact's
 * own or its `not_` form. Rows of `--ordinary` files labelled anything but the fact count as messages in which it does
 * not hold; so do the negative phrases of the other fact.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { sentencesOf } from "../../text/sentences";
import { type Example, logOdds, type Model, trained } from "./logistic";
import { phraseFeatures } from "./phrase-features";
import type { TrainedWeights } from "./phrase-scorer";

const OWN_WEIGHT = 2;
const INTENT = join(import.meta.dirname, "../..");
const FACTS = {
	request: {
		label: "human_request",
		phrases: ["person/request-scorer.phrases.jsonl", "person/request-phrases.jsonl"],
		ordinary: ["mood/frustration-phrases.jsonl"],
		target: "person/request-phrases.weights.json",
	},
	frustration: {
		label: "frustration",
		phrases: ["mood/frustration-phrases.jsonl"],
		ordinary: ["person/request-scorer.phrases.jsonl", "person/request-phrases.jsonl"],
		target: "mood/frustration-scorer.weights.json",
	},
} as const;

const { values } = parseArgs({
	options: {
		fact: { type: "string" },
		set: { type: "string", multiple: true, default: [] },
		ordinary: { type: "string", multiple: true, default: [] },
	},
});
const fact = FACTS[z.enum(["request", "frustration"]).parse(values.fact)];
const row = z.object({ text: z.string(), label: z.string() });
type Message = { sentences: number[][]; holds: 0 | 1; weight: number };

const messages = [
	...fact.phrases.flatMap((file) => labelled(join(INTENT, file), OWN_WEIGHT)),
	...fact.ordinary.flatMap((file) => ordinary(join(INTENT, file), OWN_WEIGHT)),
	...values.set.flatMap((file) => labelled(file, 1)),
	...values.ordinary.flatMap((file) => ordinary(file, 1)),
];
const target = join(INTENT, fact.target);
writeFileSync(target, `${JSON.stringify(packed(fitted(messages)))}\n`);
process.stdout.write(`${messages.length} messages, weights in ${target}\n`);

function labelled(file: string, weight: number): Message[] {
	return rowsOf(file)
		.filter(({ label }) => label === fact.label || label === `not_${fact.label}`)
		.map(({ text, label }) => message(text, label === fact.label ? 1 : 0, weight));
}

/** Positives of the other fact may hold this one as well ("useless, get me a person") and are left out. */
function ordinary(file: string, weight: number): Message[] {
	return rowsOf(file)
		.filter(({ label }) => label.startsWith("not_") || label === "in_scope")
		.map(({ text }) => message(text, 0, weight));
}

function rowsOf(file: string): z.infer<typeof row>[] {
	const lines = readFileSync(file, "utf8").split("\n");
	return lines.filter((line) => line.trim() !== "").map((line) => row.parse(JSON.parse(line)));
}

function message(text: string, holds: 0 | 1, weight: number): Message {
	return {
		sentences: sentencesOf(text).map(({ english }) => phraseFeatures(english)),
		holds,
		weight,
	};
}

/** A message holds the fact in one of its sentences only: which one is learned in a second round. */
function fitted(all: readonly Message[]): Model {
	const first = trained(all.flatMap((one) => examples(one, one.sentences)));
	return trained(
		all.flatMap((one) => {
			if (one.holds === 0) return examples(one, one.sentences);
			const best = Math.max(...one.sentences.map((features) => logOdds(first, features)));
			return examples(
				one,
				one.sentences.filter((features) => logOdds(first, features) === best),
			);
		}),
	);
}

function examples({ holds, weight }: Message, sentences: readonly number[][]): Example[] {
	return sentences.map((features) => ({ features, holds, weight }));
}

function packed({ bias, weights }: Model): TrainedWeights {
	const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
	const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
	return { bias, step, weights: Buffer.from(bytes.buffer).toString("base64") };
}
