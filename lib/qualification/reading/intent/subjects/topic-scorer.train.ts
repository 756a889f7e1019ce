/**
 * Trains the scorer of subjects, personas and injections and writes its weights next to this file.
 *
 *   npx tsx lib/qualification/reading/intent/subjects/topic-scorer.train.ts [--set FILE]...
 *
 * Reads the phrases next to this file and every FILE: JSONL with `text` and a `label` that `topic-examples.train.ts` knows.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { examplesOf } from "./topic-examples.train";
import { fitTopic, type TopicModel } from "./topic-scorer.fit";
import { TOPICS } from "./topics";

const OWN_WEIGHT = 2;

const { values } = parseArgs({ options: { set: { type: "string", multiple: true, default: [] } } });
const here = import.meta.dirname;
const examples = [
	...examplesOf(join(here, "topic-scorer.phrases.jsonl"), OWN_WEIGHT),
	...values.set.flatMap((file) => examplesOf(file, 1)),
];
const weights = TOPICS.map((topic) => [topic, packed(fitTopic(examples, topic))] as const);
const target = join(here, "topic-scorer.weights.json");
writeFileSync(target, `${JSON.stringify(Object.fromEntries(weights))}\n`);
process.stdout.write(`${examples.length} examples, weights in ${target}\n`);

function packed({ bias, weights }: TopicModel): { bias: number; step: number; weights: string } {
	const step = Math.max(...weights.map(Math.abs)) / 127;
	const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
	return { bias, step, weights: Buffer.from(bytes.buffer).toString("base64") };
}
