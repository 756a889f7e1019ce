/**
 * Trains the scorer of problems and writes its weights next to this file.
 *
 *   npx tsx lib/qualification/reading/dimensions/problem/problem-scorer.train.ts [--without FILE]...
 *
 * Reads the phrases next to this file (`text`, `lang`, `problem`) and, for what a problem is not, the text of every row
 * of each FILE named with --without: JSONL of messages that are about something else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { cleanText } from "../clean-text";
import { BUCKETS, problemFeatures } from "./problem-features";

const EPOCHS = 25;
const RATE = 0.3;
const SHRINK = 3e-4;
const OWN_WEIGHT = 1;
const OTHERS_WEIGHT = 0.15;

type Example = { features: number[]; problem: number; weight: number };
const phrase = z.object({ text: z.string(), problem: z.boolean() });
const otherRow = z.object({ text: z.string(), lang: z.string().optional() });

const { values } = parseArgs({
	options: { without: { type: "string", multiple: true, default: [] } },
});
const here = import.meta.dirname;
const examples = [
	...linesOf(join(here, "problem-scorer.phrases.jsonl"))
		.map((line) => phrase.parse(line))
		.map(({ text, problem }) => example(text, problem, OWN_WEIGHT)),
	...values.without
		.flatMap(linesOf)
		.map((line) => otherRow.parse(line))
		.map(({ text }) => example(text, false, OTHERS_WEIGHT)),
];
const target = join(here, "problem-scorer.weights.json");
writeFileSync(target, `${JSON.stringify(packed(train(examples)))}\n`);
process.stdout.write(`${examples.length} examples, weights in ${target}\n`);

function linesOf(file: string): unknown[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line));
}

function example(text: string, problem: boolean, weight: number): Example {
	const { clean } = cleanText(text);
	return { features: problemFeatures(clean.trim()), problem: Number(problem), weight };
}

type Model = { bias: number; weights: Float64Array };

/** Logistic regression by AdaGrad, in a fixed order of shuffles: the same rows give the same weights. */
function train(all: readonly Example[]): Model {
	const weights = new Float64Array(BUCKETS);
	const slopes = new Float64Array(BUCKETS).fill(1e-6);
	const random = randomFrom(7);
	let bias = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { features, problem, weight } of shuffled(all, random)) {
			const scale = 1 / Math.sqrt(features.length);
			const sum = features.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
			const error = (1 / (1 + Math.exp(-(bias + sum * scale))) - problem) * weight;
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
