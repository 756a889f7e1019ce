/**
 * Trains the scorers of the four dimensions and of the visitor's standing, and writes their weights next to this file.
 *
 *   npx tsx lib/qualification/reading/dimensions/scored/scorer.train.ts [--try]
 *
 * With `--try` it writes nothing and prints, for several bounds, how many of the phrases that tell a subject are found and
 * how many of the others are falsely found, each fifth of a file by a scorer that did not learn it.
 *
 * Reads the phrases next to this file (`text`, `lang`, and what it `tells`), the patterns that make more of them, and phrases
 * of the other scorers as talk without a standing, but for those in which a rule sees it. The same phrases give the same
 * weights, byte for byte.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { DIMENSIONS, type Fact } from "../../../facts";
import { randomFrom, shuffled } from "../../fixed-order.train";
import { phrasesOf } from "../../intent/corpus/expand.train";
import { letterOf, stepOf } from "../../lettered-weights";
import { cleanText } from "../clean-text";
import { ENGLISH_AUTHORITY } from "../english/authority";
import { ENGLISH_STANDING } from "../english/standing";
import { ENGLISH_TIMING } from "../english/timing";
import { rulesForLanguageOf } from "../languages/languages";
import { holds } from "../match";
import { BUCKETS, clauseFeatures, clauseWords, pieceFeatures, readWord } from "./features";
import { STANDING_FACTS, STANDINGS, type Standing, SUBJECTS, type Subject } from "./subjects";

const EPOCHS = 12;
/** What depends on the order of the rows averages out over as many orders. */
const SEEDS = [7, 11, 13];
const RATE = 0.3;
const SHRINK = 1e-4;
/** Said outright, told in passing, and what visitors say of other matters: many rows, and a few tell something after all. */
const FILES = [
	{ file: "phrases.jsonl", weight: 1, labels: DIMENSIONS },
	{ file: "phrases-indirect.jsonl", weight: 1, labels: DIMENSIONS },
	{ file: "phrases-in-many-voices.jsonl", weight: 1, labels: DIMENSIONS },
	{ file: "phrases-of-other-matters.jsonl", weight: 0.5, labels: DIMENSIONS },
	{ file: "phrases-of-referrals.jsonl", weight: 1, labels: ["referral"] },
	{ file: "phrases-of-consultants.jsonl", weight: 1, labels: ["consultant"] },
	{ file: "phrases-of-funding.jsonl", weight: 1, labels: ["pre_funding"] },
	{ file: "phrases-of-bosses.jsonl", weight: 1, labels: ["asked_by_boss"] },
	{ file: "phrases-of-capacity.jsonl", weight: 1, labels: ["capacity"] },
	{ file: "phrases-of-standing.jsonl", weight: 1, labels: STANDINGS },
	{ file: "../../intent/subjects/topic-scorer.phrases.jsonl", weight: 0, labels: [] },
	{ file: "../../intent/scorer/phrases/request-en.jsonl", weight: 0, labels: [] },
	{ file: "../../intent/scorer/phrases/frustration-en.jsonl", weight: 0, labels: [] },
] as const;
/** What nobody looked at for the visitor's standing does not tell it, unless a rule says so. */
const UNLOOKED_AT = 0.01;

/** Grammar that visitors share whatever their trade; a label names all that a phrase tells, or `nothing`. */
const PATTERNS = { file: "patterns-en.txt", most: 8, weight: 0.5 } as const;
const NOTHING = "nothing";

const ENGLISH = [...ENGLISH_STANDING, ...ENGLISH_AUTHORITY, ...ENGLISH_TIMING];

const PARTS = 5;
/** Batches of phrases of one author stand together in a file: so many in a row are tried together. */
const BATCH = 50;
const BOUNDS = [-2, -1.5, -1, -0.5, 0, 0.5];

type Phrase = {
	text: string;
	lang: string;
	tells: Subject[];
	/** What its author looked for. */
	labels: readonly Subject[];
	weight: number;
	/** The fifth of its file; null for a pattern's, which are only learned. */
	part: number | null;
};
type Example = { features: number[]; tells: number; weight: number };
const subject = z.enum(SUBJECTS);
const phrase = z.object({
	text: z.string(),
	lang: z.string().default("en"),
	/** Phrases of other scorers tell nothing that anybody looked for here. */
	tells: z.array(subject).default([]),
});

const here = import.meta.dirname;
const { values } = parseArgs({ options: { try: { type: "boolean", default: false } } });
const phrases: Phrase[] = [
	...FILES.flatMap(({ file, weight, labels }) =>
		linesOf(join(here, file)).map((line, at) => ({
			...phrase.parse(line),
			weight,
			labels,
			part: Math.floor(at / BATCH) % PARTS,
		})),
	),
	...phrasesOf(join(here, PATTERNS.file), PATTERNS.most).map(({ text, lang, label }) => ({
		text,
		lang,
		tells: toldBy(label),
		labels: DIMENSIONS,
		weight: PATTERNS.weight,
		part: null,
	})),
];
const features = new Map(
	phrases.map((one) => {
		const words = clauseWords(cleanText(one.text).clean);
		return [one, [...clauseFeatures(words.map(readWord)), ...words.flatMap(pieceFeatures)]];
	}),
);

if (values.try) SUBJECTS.forEach(tryOut);
else write(join(here, "scorer.weights.json"));

function write(target: string): void {
	const models = SUBJECTS.map((told) => train(examplesOf(phrases, told)));
	writeFileSync(target, `${JSON.stringify(packed(models))}\n`);
	process.stdout.write(`${phrases.length} phrases, weights in ${target}\n`);
}

function tryOut(told: Subject): void {
	const tried = Array.from({ length: PARTS }, (_, part) => {
		const learned = phrases.filter((one) => one.part !== part);
		const model = train(examplesOf(learned, told));
		return phrases
			.filter((one) => one.part === part && one.labels.includes(told))
			.map((one) => ({ ...one, odds: logOdds(model, features.get(one) ?? []) }));
	}).flat();
	for (const spoken of ["English", "other languages"] as const) {
		const rows = tried.filter(({ lang }) => (lang === "en") === (spoken === "English"));
		const share = (tells: boolean, bound: number) => {
			const asked = rows.filter((one) => one.tells.includes(told) === tells);
			return (asked.filter(({ odds }) => odds > bound).length / asked.length).toFixed(3);
		};
		const cells = BOUNDS.map((bound) => `${bound}: ${share(true, bound)} / ${share(false, bound)}`);
		process.stdout.write(`${told}, ${spoken}: found / falsely found above ${cells.join("   ")}\n`);
	}
}

function examplesOf(some: readonly Phrase[], told: Subject): Example[] {
	return some.flatMap((one) => {
		const isLabelled = one.labels.includes(told);
		if (!isLabelled && (!isStanding(told) || ruleSees(STANDING_FACTS[told], one))) return [];
		return {
			features: features.get(one) ?? [],
			tells: Number(one.tells.includes(told)),
			weight: isLabelled ? one.weight : UNLOOKED_AT,
		};
	});
}

function isStanding(told: Subject): told is Standing {
	return told in STANDING_FACTS;
}

function ruleSees(fact: Fact, { text }: Phrase): boolean {
	const { clean } = cleanText(text);
	return [...ENGLISH, ...rulesForLanguageOf([clean])].some(
		({ facts, pattern }) => facts.includes(fact) && holds(pattern, clean),
	);
}

function toldBy(label: string): Subject[] {
	return label === NOTHING ? [] : label.split(" ").map((one) => subject.parse(one));
}

function linesOf(file: string): unknown[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line));
}

type Model = { bias: number; weights: Float64Array };

/** The mean of several fits, each in its own fixed order: the same rows give the same weights. */
function train(all: readonly Example[]): Model {
	const models = SEEDS.map((seed) => fitOnce(all, seed));
	const share = 1 / models.length;
	const weights = new Float64Array(BUCKETS);
	for (const model of models)
		model.weights.forEach((weight, at) => {
			weights[at] = (weights[at] ?? 0) + weight * share;
		});
	return { bias: models.reduce((sum, { bias }) => sum + bias * share, 0), weights };
}

/** Logistic regression by AdaGrad. */
function fitOnce(all: readonly Example[], seed: number): Model {
	const weights = new Float64Array(BUCKETS);
	const slopes = new Float64Array(BUCKETS).fill(1e-6);
	const random = randomFrom(seed);
	let bias = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { features, tells, weight } of shuffled(all, random)) {
			const scale = 1 / Math.sqrt(features.length);
			const error = (1 / (1 + Math.exp(-logOdds({ bias, weights }, features))) - tells) * weight;
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

function logOdds({ bias, weights }: Model, features: readonly number[]): number {
	const sum = features.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
	return bias + sum / Math.sqrt(features.length);
}

/** A letter for each bucket and subject, those of a bucket side by side, in the order of SUBJECTS. */
function packed(models: readonly Model[]): { biases: number[]; steps: number[]; weights: string } {
	const steps = models.map(({ weights }) => stepOf(weights));
	const letters: string[] = [];
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
		models.forEach(({ weights }, at) => {
			letters.push(letterOf((weights[bucket] ?? 0) / (steps[at] ?? 1)));
		});
	}
	return { biases: models.map(({ bias }) => bias), steps, weights: letters.join("") };
}
