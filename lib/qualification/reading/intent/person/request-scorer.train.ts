/**
 * Trains the scorer of requests for a person and writes its weights next to this file.
 *
 *   npx tsx lib/qualification/reading/intent/person/request-scorer.train.ts [--set FILE]...
 *
 * Reads the phrases next to this file and every FILE: JSONL with `text` and either `label`
 * (human_request or not_human_request) or `expect.explicit_request`; rows of other languages are left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { sentencesOf } from "../text/sentences";
import { BUCKETS, requestFeatures } from "./request-features";

const EPOCHS = 12;
const RATE = 0.15;
const SHRINK = 2e-4;
const OWN_WEIGHT = 2.5;

type Example = { features: number[]; asks: number; weight: number };
const row = z.object({
	text: z.string(),
	lang: z.string().optional(),
	label: z.string().optional(),
	expect: z.object({ explicit_request: z.boolean().optional() }).optional(),
});

const { values } = parseArgs({ options: { set: { type: "string", multiple: true, default: [] } } });
const here = import.meta.dirname;
const examples = [
	...examplesOf(join(here, "request-scorer.phrases.jsonl"), OWN_WEIGHT),
	...values.set.flatMap((file) => examplesOf(file, 1)),
];
const target = join(here, "request-scorer.weights.json");
writeFileSync(target, `${JSON.stringify(packed(train(examples)))}\n`);
process.stdout.write(`${examples.length} examples, weights in ${target}\n`);

function examplesOf(file: string, weight: number): Example[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => row.parse(JSON.parse(line)))
		.filter(({ lang }) => lang === undefined || lang === "en")
		.flatMap(({ text, label, expect }) => {
			const asks = label === undefined ? expect?.explicit_request : label === "human_request";
			if (asks === undefined) return [];
			const english = sentencesOf(text).map((sentence) => sentence.english);
			return [{ features: requestFeatures(english.join(" ")), asks: Number(asks), weight }];
		});
}

type Model = { bias: number; weights: Float64Array };

/** Logistic regression by AdaGrad, in a fixed order of shuffles: the same rows give the same weights. */
function train(all: readonly Example[]): Model {
	const weights = new Float64Array(BUCKETS);
	const slopes = new Float64Array(BUCKETS).fill(1e-6);
	const random = randomFrom(7);
	let bias = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { features, asks, weight } of shuffled(all, random)) {
			const score = features.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), bias);
			const error = (1 / (1 + Math.exp(-score)) - asks) * weight;
			bias -= 0.02 * error;
			for (const bucket of features) {
				const slope = error + SHRINK * (weights[bucket] ?? 0);
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
