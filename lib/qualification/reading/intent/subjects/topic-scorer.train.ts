/**
 * Trains the scorer of subjects, personas and injections and writes its weights next to this file.
 *
 *   npx tsx lib/qualification/reading/intent/subjects/topic-scorer.train.ts [--set FILE]...
 *
 * Reads the phrases next to this file, those of the other scorers as plain talk, and every FILE: JSONL with `text` and a `label` that `topic-examples.train.ts` knows.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { examplesOf, plainExamplesOf } from "./topic-examples.train";
import { fitTopics, type TopicModel } from "./topic-scorer.fit";

/** Other people's rows are about other trades. */
const SET_WEIGHT = 0.05;
/** What visitors say of other matters, from the corpora of the other scorers: many rows, and a few are on a topic after all. */
const DIMENSIONS = { file: "../../dimensions/scored/phrases.jsonl", weight: 0.05 } as const;
const PERSON_AND_MOOD = { folder: "../scorer/phrases", weight: 0.05 } as const;

const { values } = parseArgs({ options: { set: { type: "string", multiple: true, default: [] } } });
const here = import.meta.dirname;
const examples = [
	...examplesOf(join(here, "topic-scorer.phrases.jsonl"), 1),
	...plainExamplesOf(join(here, DIMENSIONS.file), DIMENSIONS.weight),
	...readdirSync(join(here, PERSON_AND_MOOD.folder)).flatMap((file) =>
		plainExamplesOf(join(here, PERSON_AND_MOOD.folder, file), PERSON_AND_MOOD.weight),
	),
	...values.set.flatMap((file) => examplesOf(file, SET_WEIGHT)),
];
const target = join(here, "topic-scorer.weights.json");
writeFileSync(target, `${JSON.stringify(packed(fitTopics(examples)))}\n`);
process.stdout.write(`${examples.length} examples, weights in ${target}\n`);

function packed({ bias, weights }: TopicModel): { bias: number[]; step: number; weights: string } {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	const step = largest / 127;
	const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
	return { bias: [...bias], step, weights: Buffer.from(bytes.buffer).toString("base64") };
}
