/**
 * Trains the scorer of subjects, personas and injections and writes its weights next to this file.
 *
 *   npx tsx lib/qualification/reading/intent/subjects/topic-scorer.train.ts [--public FOLDER]
 *
 * Reads the phrases next to this file, the patterns of `../corpus`, the phrases of the other scorers as plain talk and,
 * with `--public`, the labelled public sets of `PUBLIC_SETS` from that folder: JSONL with `text` and a `label` that
 * `topic-examples.train.ts` knows. The weights in the repository were trained with them.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { fitOutcomes, packedOutcomes } from "../../outcomes.train";
import { examplesOf, patternExamplesOf, plainExamplesOf } from "./topic-examples.train";
import { BUCKETS } from "./topic-features";
import { OUTCOMES } from "./topics";

/** Other people's rows are about other trades. */
const SET_WEIGHT = 0.2;
/** What visitors say of other matters, from the corpora of the other scorers: many rows, and a few are on a topic after all. */
const DIMENSIONS = {
	files: ["phrases.jsonl", "phrases-in-many-voices.jsonl"],
	folder: "../../dimensions/scored",
	weight: 0.5,
} as const;
const PATTERNS = { folder: "../corpus", weight: 0.45 } as const;
const PERSON_AND_MOOD = { folder: "../scorer/phrases", weight: 0.3 } as const;

const PUBLIC_SETS = ["out-of-scope.jsonl", "prompt-injection.jsonl"] as const;

const { values } = parseArgs({ options: { public: { type: "string" } } });
const here = import.meta.dirname;
const examples = [
	...examplesOf(join(here, "topic-scorer.phrases.jsonl"), 1),
	...filesIn(PATTERNS.folder)
		.filter((file) => /^(?:topics|plain)-/.test(basename(file)))
		.flatMap((file) => patternExamplesOf(file, PATTERNS.weight)),
	...DIMENSIONS.files.flatMap((file) =>
		plainExamplesOf(join(here, DIMENSIONS.folder, file), DIMENSIONS.weight),
	),
	...filesIn(PERSON_AND_MOOD.folder).flatMap((file) =>
		plainExamplesOf(file, PERSON_AND_MOOD.weight),
	),
	...publicSets().flatMap((file) => examplesOf(file, SET_WEIGHT)),
];
const target = join(here, "topic-scorer.weights.json");
const model = fitOutcomes(examples, { outcomes: OUTCOMES, buckets: BUCKETS });
writeFileSync(target, `${JSON.stringify(packedOutcomes(model))}\n`);
process.stdout.write(`${examples.length} examples, weights in ${target}\n`);

function filesIn(folder: string): string[] {
	return readdirSync(join(here, folder))
		.sort()
		.map((file) => join(here, folder, file));
}

function publicSets(): string[] {
	const folder = values.public;
	return folder === undefined ? [] : PUBLIC_SETS.map((file) => join(folder, file));
}
