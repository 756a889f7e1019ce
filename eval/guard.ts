/**
 * Measures the promise guard on labelled sentences that taught it nothing: by language and by reason, what is stopped of what
 * has to be, and what of the rest.
 *
 *   npx tsx eval/guard.ts [--misses]
 */
import { parseArgs } from "node:util";
import { inspectSentence } from "@/lib/wording/guard/inspect-sentence";
import { type Labelled, labelledIn } from "@/lib/wording/guard/scored/labelled.train";

const { values } = parseArgs({ options: { misses: { type: "boolean", default: false } } });

const judged = labelledIn("kept-out").map((one) => {
	const { verdict } = inspectSentence(one.text, { promise: null, language: one.lang });
	return { ...one, isStopped: verdict === "stop" };
});
type Judged = (typeof judged)[number];

print("all", judged);
printBy((one) => one.lang);
printBy((one) => one.outcome);
if (values.misses) {
	for (const { isStopped, outcome, lang, text } of judged)
		if (isStopped !== mustStop({ outcome }))
			process.stdout.write(
				`${isStopped ? "stopped" : "passed"} · ${outcome} · ${lang} · ${text}\n`,
			);
}

function printBy(keyOf: (one: Judged) => string): void {
	for (const [key, rows] of Map.groupBy(judged, keyOf)) print(key, rows);
}

function print(name: string, rows: readonly Judged[]): void {
	const bad = rows.filter(mustStop);
	const good = rows.filter((one) => !mustStop(one));
	process.stdout.write(`${name.padEnd(24)} stopped ${share(bad)}   wrongly ${share(good)}\n`);
}

function share(rows: readonly Judged[]): string {
	const stopped = rows.filter((one) => one.isStopped).length;
	const of = `${stopped}/${rows.length}`.padStart(9);
	return rows.length === 0 ? `${of}      ` : `${of} ${(stopped / rows.length).toFixed(3)}`;
}

function mustStop({ outcome }: Pick<Labelled, "outcome">): boolean {
	return outcome !== "pass";
}
