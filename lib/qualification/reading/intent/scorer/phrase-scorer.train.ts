/**
 * Trains the scorer of one fact and writes its weights.
 *
 *   npx tsx lib/qualification/reading/intent/scorer/phrase-scorer.train.ts --fact request|frustration
 *     [--public FOLDER] [--try]
 *
 * Reads the fact's own phrases, the patterns of `../corpus` (`plain-` files hold no fact at all) and, with `--public`, the labelled public sets of that folder
 * which `FACTS` names; the weights in the repository were trained with them. In `set` files the label is the fact's own or
 * its `not_` form. Rows of `ordinary` files, about anything else, count as messages in which the fact does not hold; so do
 * the phrases of the other fact, of topics and of dimensions. With `--try` it writes nothing and prints, for several bounds,
 * what is found and falsely found in each language among phrases that the training did not see (five times a fifth).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { letterOf, stepOf } from "../../lettered-weights";
import { phrasesOf } from "../corpus/expand.train";
import { FRUSTRATION_RULES } from "../mood/frustration-rules";
import { REQUEST_RULES } from "../person/request-rules";
import { filesNamed, labelledPatterns, labelledRows, ordinaryRows } from "./labelled-phrases.train";
import type { Model } from "./logistic";
import { fitted, isFound, type Message, messageOf, padded } from "./phrase-model.train";
import type { TrainedWeights } from "./phrase-scorer";

const OWN_WEIGHT = 2;
/** Of other trades, but as people really write. */
const PUBLIC_WEIGHT = 2;
const PADDED_WEIGHT = 1;
/** There are many, nobody labelled them for this fact, and some do hold it. */
const ORDINARY_WEIGHT = 0.4;
const PARTS = 5;
const BOUNDS = [0, 0.2, 0.4, 0.6, 1];
const PATTERN_WEIGHT = 0.6;
/** Of a hundred thousand weights some forty lie farther out. */
const REACH = 3.2;
const PHRASES = join(import.meta.dirname, "phrases");
const PATTERNS = join(import.meta.dirname, "../corpus");
const TOPICS = join(import.meta.dirname, "../subjects/topic-scorer.phrases.jsonl");
const DIMENSIONS = ["phrases.jsonl", "phrases-indirect.jsonl", "phrases-in-many-voices.jsonl"].map(
	(file) => join(import.meta.dirname, "../../dimensions/scored", file),
);
const FACTS = {
	request: {
		label: "human_request",
		rules: REQUEST_RULES,
		other: "frustration",
		set: "explicit-request.jsonl",
		ordinary: ["out-of-scope.jsonl", "short-answers.jsonl", "contact.jsonl"],
	},
	frustration: {
		label: "frustration",
		rules: FRUSTRATION_RULES,
		other: "request",
		set: "frustration.jsonl",
		ordinary: ["out-of-scope.jsonl", "explicit-request.jsonl", "contact.jsonl"],
	},
} as const;

const { values } = parseArgs({
	options: {
		fact: { type: "string" },
		public: { type: "string" },
		try: { type: "boolean", default: false },
	},
});
const name = z.enum(["request", "frustration"]).parse(values.fact);
const fact = FACTS[name];

const own = filesNamed(PHRASES, name)
	.flatMap((file) => labelledRows(file, fact.label))
	.map((row) => messageOf(row, OWN_WEIGHT, fact.rules));
const others = [
	...filesNamed(PATTERNS, name)
		.flatMap((file) => labelledPatterns(file, fact.label))
		.map((row) => messageOf(row, PATTERN_WEIGHT, fact.rules)),
	...filesNamed(PHRASES, fact.other).flatMap((file) => ordinary(file, OWN_WEIGHT)),
	...plainTalk(),
	...[TOPICS, ...DIMENSIONS].flatMap((file) => ordinary(file, ORDINARY_WEIGHT)),
	...(values.public === undefined ? [] : publicRows(values.public)),
];

if (values.try) tryOut();
else write(fittedWith(own));

function publicRows(folder: string): Message[] {
	return [
		...labelledRows(join(folder, fact.set), fact.label).map((row) =>
			messageOf(row, PUBLIC_WEIGHT, fact.rules),
		),
		...fact.ordinary.flatMap((file) => ordinary(join(folder, file), ORDINARY_WEIGHT)),
	];
}

function plainTalk(): Message[] {
	return filesNamed(PATTERNS, "plain")
		.flatMap((file) => phrasesOf(file))
		.map(({ text, lang }) => messageOf({ text, lang, holds: 0 }, PATTERN_WEIGHT, fact.rules));
}

function fittedWith(phrases: readonly Message[]): Model {
	return fitted([...phrases, ...padded(phrases, PADDED_WEIGHT), ...others]);
}

/** What a rule finds in a message about something else may well be there: such rows teach nothing sure. */
function ordinary(file: string, weight: number): Message[] {
	return ordinaryRows(file)
		.map((row) => messageOf(row, weight, fact.rules))
		.filter(({ sentences }) => sentences.every(({ said }) => said === 0));
}

function write(model: Model): void {
	const target = join(import.meta.dirname, `${name}.weights.json`);
	writeFileSync(target, `${JSON.stringify(packed(model))}\n`);
	process.stdout.write(`${own.length + others.length} messages, weights in ${target}\n`);
}

function tryOut(): void {
	const tried = Array.from({ length: PARTS }, (_, part) => {
		const model = fittedWith(own.filter((_, at) => at % PARTS !== part));
		return own
			.filter((_, at) => at % PARTS === part)
			.map((message) => ({
				...message,
				found: BOUNDS.map((sure) => isFound(model, message, sure)),
			}));
	}).flat();
	for (const lang of [...new Set(tried.map((one) => one.lang))].sort()) {
		const share = (holds: 0 | 1, bound: number) => {
			const rows = tried.filter((one) => one.lang === lang && one.holds === holds);
			return (rows.filter(({ found }) => found[bound]).length / rows.length).toFixed(3);
		};
		const cells = BOUNDS.map((sure, at) => `${sure}: ${share(1, at)} / ${share(0, at)}`);
		process.stdout.write(`${lang}  found / falsely found above ${cells.join("   ")}\n`);
	}
}

function packed({ bias, weights }: Model): TrainedWeights {
	const step = stepOf(weights, REACH);
	const letters = Array.from(weights, (weight) => letterOf(weight / step));
	return { bias, step, weights: letters.join("") };
}
