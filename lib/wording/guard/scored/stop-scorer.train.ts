/**
 * Trains the scorer of the promise guard and writes its weights next to this file.
 *
 *   npx tsx lib/wording/guard/scored/stop-scorer.train.ts
 *
 * Reads the sentences of `phrases`, whose writers did not see the guard, its own cases, and what the built-in assistant and
 * the demo company's articles say. The sentences of `kept-out` teach nothing: `npx tsx eval/guard.ts` measures on them.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { letterOf, stepOf } from "@/lib/qualification/reading/lettered-weights";
import { type Example, fitOutcomes } from "@/lib/qualification/reading/outcomes.train";
import { fold } from "../fold";
import { MUST_PASS } from "../must-pass.cases";
import { MUST_STOP } from "../must-stop.cases";
import { STOP_REASONS } from "../verdict";
import { labelledIn } from "./labelled.train";
import { OUTCOMES, type Outcome } from "./outcomes";
import { ownSentences } from "./own-words.train";
import { BUCKETS, stopFeatures } from "./stop-features";

/** Few rounds: sentences that strangers write are told apart worse by weights that know these by heart. */
const EPOCHS = 3;
/** They must come out right. */
const CASE_WEIGHT = 2;
/** There are many, of one company. */
const OWN_WEIGHT = 1;
const REACH = 8;

const cases = [
	...STOP_REASONS.flatMap((outcome) => MUST_STOP[outcome].map((text) => ({ text, outcome }))),
	...Object.values(MUST_PASS)
		.flat()
		.map((text) => ({ text, outcome: "pass" as const })),
];
const examples = [
	...labelledIn("phrases").flatMap((one) => examplesOf(one, 1)),
	...cases.flatMap((one) => examplesOf(one, CASE_WEIGHT)),
	...(await ownSentences()).flatMap((text) => examplesOf({ text, outcome: "pass" }, OWN_WEIGHT)),
];
const { bias, weights } = fitOutcomes(examples, {
	outcomes: OUTCOMES,
	buckets: BUCKETS,
	epochs: EPOCHS,
});
const step = stepOf(weights, REACH);
const letters = Array.from(weights, (weight) => letterOf(weight / step));
const target = join(import.meta.dirname, "stop-scorer.weights.json");
writeFileSync(target, `${JSON.stringify({ bias: [...bias], step, weights: letters.join("") })}\n`);
process.stdout.write(`${examples.length} examples, weights in ${target}\n`);

/** Of a long sentence the first stretch only: nobody said in which one the reason stands. */
function examplesOf(
	{ text, outcome }: { text: string; outcome: Outcome },
	weight: number,
): Example<Outcome>[] {
	const stretches = stopFeatures(fold(text));
	const told = outcome === "pass" ? stretches : stretches.slice(0, 1);
	return told.map((features) => ({ features, outcome, weight }));
}
