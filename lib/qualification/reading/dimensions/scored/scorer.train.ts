/**
 * Trains the scorers of the four dimensions and writes their weights next to this file.
 *
 *   npx tsx lib/qualification/reading/dimensions/scored/scorer.train.ts
 *
 * Reads the phrases next to this file (`text`, `lang`, and what it `tells`) and the patterns that make more of them, and
 * nothing else: the same phrases give the same weights, byte for byte.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DIMENSIONS, type Dimension } from "../../../facts";
import { phrasesOf } from "../../intent/corpus/expand.train";
import { cleanText } from "../clean-text";
import { BUCKETS, clauseFeatures } from "./features";

const EPOCHS = 12;
const RATE = 0.3;
const SHRINK = 3e-4;
/** Said outright, told in passing, and what visitors say of other matters: many rows, and a few tell something after all. */
const FILES = [
	{ file: "phrases.jsonl", weight: 1 },
	{ file: "phrases-indirect.jsonl", weight: 1 },
	{ file: "phrases-of-other-matters.jsonl", weight: 0.5 },
] as const;

/** Grammar that visitors share whatever their trade; a label names all that a phrase tells, or `nothing`. */
const PATTERNS = { file: "patterns-en.txt", most: 24, weight: 0.5 } as const;
const NOTHING = "nothing";

type Example = { features: number[]; tells: number; weight: number };
const subject = z.enum(DIMENSIONS);
const phrase = z.object({ text: z.string(), tells: z.array(subject) });

const here = import.meta.dirname;
const phrases = [
	...FILES.flatMap(({ file, weight }) =>
		linesOf(join(here, file)).map((line) => ({ ...phrase.parse(line), weight })),
	),
	...phrasesOf(join(here, PATTERNS.file), PATTERNS.most).map(({ text, label }) => ({
		text,
		tells: toldBy(label),
		weight: PATTERNS.weight,
	})),
];

for (const told of subject.options) {
	const examples = phrases.map(({ text, tells, weight }) => ({
		features: clauseFeatures(cleanText(text).clean.trim()),
		tells: Number(tells.includes(told)),
		weight,
	}));
	const target = join(here, `${told}.weights.json`);
	writeFileSync(target, `${JSON.stringify(packed(train(examples)))}\n`);
	process.stdout.write(`${examples.length} phrases, weights in ${target}\n`);
}

function toldBy(label: string): Dimension[] {
	return label === NOTHING ? [] : label.split(" ").map((one) => subject.parse(one));
}

function linesOf(file: string): unknown[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line));
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
