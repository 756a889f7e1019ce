/**
 * Trains the scorers of the four dimensions and writes their weights next to this file.
 *
 *   npx tsx lib/qualification/reading/dimensions/scored/scorer.train.ts [--without FILE]...
 *
 * Reads the phrases next to this file (`text`, `lang`, and what it `tells`) and, for what tells none, the text of every
 * row of each FILE named with --without: JSONL of messages that are about something else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { DIMENSIONS } from "../../../facts";
import { cleanText } from "../clean-text";
import { BUCKETS, clauseFeatures } from "./features";

const EPOCHS = 25;
const RATE = 0.3;
const SHRINK = 3e-4;
const OWN_WEIGHT = 1;
const OTHERS_WEIGHT = 0.15;

type Example = { features: number[]; tells: number; weight: number };
const subject = z.enum(DIMENSIONS);
const phrase = z.object({ text: z.string(), tells: z.array(subject) });
const otherRow = z.object({ text: z.string() });

const { values } = parseArgs({
	options: { without: { type: "string", multiple: true, default: [] } },
});
const here = import.meta.dirname;
const phrases = linesOf(join(here, "phrases.jsonl")).map((line) => phrase.parse(line));
const others = values.without
	.flatMap(linesOf)
	.map((line) => example(otherRow.parse(line).text, false, OTHERS_WEIGHT));

for (const told of subject.options) {
	const own = phrases.map(({ text, tells }) => example(text, tells.includes(told), OWN_WEIGHT));
	const target = join(here, `${told}.weights.json`);
	writeFileSync(target, `${JSON.stringify(packed(train([...own, ...others])))}\n`);
	process.stdout.write(`${own.length + others.length} examples, weights in ${target}\n`);
}

function linesOf(file: string): unknown[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line));
}

function example(text: string, tells: boolean, weight: number): Example {
	const { clean } = cleanText(text);
	return { features: clauseFeatures(clean.trim()), tells: Number(tells), weight };
}

type Model = { bias: number; weights: Float64Array };

/** Logistic regression by AdaGrad, in a fixed order of shuffles: the same rows give the same weights. */
function train(all: readonly Example[]): Model {
	const weights = new Float64Array(BUCKETS);
	const slopes = new Float64Array(BUCKETS).fill(1e-6);
	const random = randomFrom(7);
	let bias = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { features, tells, weight } of shuffled(all, random)) {
			const scale = 1 / Math.sqrt(features.length);
			const sum = features.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
			const error = (1 / (1 + Math.exp(-(bias + sum * scale))) - tells) * weight;
			bias -= 0.02 * error;
			for (const bucket of features) {
				const slope = error * scale + SHRINK * (weights[bucket] ?? 0);
				slopes[bucket] = (slopes[bucket] ?? 0) + slope * slope;
				weights[bucket] = (weights[bucket] ?? 0) - (RATE / Math.sqrt(slopes[bucket] ?? 1)) * slope;
			}
		}
	}
	return { bias, weights };
}

function packed({ bias, weights }: Model): { bias: number; step: number; weights: string } {
	const step = Math.max(...weights.map(Math.abs)) / 127;
	const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
	return { bias, step, weights: Buffer.from(bytes.buffer).toString("base64") };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
	return items
		.map((item) => ({ item, place: random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ item }) => item);
}

function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}
