import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OperatorError } from "@/lib/cli/operator-error";
import { EnvironmentError, env } from "@/lib/env";
import { byLanguage } from "./measure/by-language";
import { belowFloor, type Floor, floorFile, type Measured, raiseFloor } from "./measure/floor";
import { judgeSet } from "./measure/judge-set";
import type { Judgement } from "./measure/judgement";
import { loadSet } from "./measure/load-set";
import { modelReader } from "./measure/model-reader";
import { builtInReader, replayWith } from "./measure/readers";
import { measureSets, setReport, worstMisses } from "./measure/report";
import { evalOptions, HELP } from "./options";

const HERE = dirname(fileURLToPath(import.meta.url));
const SETS = join(HERE, "sets");
const FLOOR = join(HERE, "floor.json");

await main().catch((error: unknown) => {
	if (!(error instanceof OperatorError || error instanceof EnvironmentError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
});

async function main(): Promise<void> {
	const options = evalOptions(process.argv.slice(2));
	if (options.help) {
		console.log(HELP);
		return;
	}
	const model = options.model ? modelReader(env()) : null;
	const reader = model ?? builtInReader;
	const sets = [...ownSets(), ...options.set].map(loadSet);
	const judgements: Judgement[] = [];
	for (const set of sets)
		judgements.push(...(await judgeSet(set, { reader, replay: replayWith(reader) })));
	judgements.push(...byLanguage(judgements));
	const measured = measureSets(judgements);
	const floor = readFloor();
	const broken = belowFloor(floor, measured);
	const run = {
		reader: reader.name,
		faults: model?.faults() ?? null,
		measured,
		judgements,
		broken,
	};
	if (options.json) printObject(run);
	else printTables(run);
	if (options.raise)
		writeFileSync(FLOOR, `${JSON.stringify(raiseFloor(floor, measured), null, "\t")}\n`);
	process.exitCode = broken.length > 0 ? 1 : 0;
}

function ownSets(): string[] {
	return readdirSync(SETS)
		.filter((file) => file.endsWith(".jsonl"))
		.sort()
		.map((file) => join(SETS, file));
}

function readFloor(): Floor {
	return existsSync(FLOOR) ? floorFile.parse(JSON.parse(readFileSync(FLOOR, "utf8"))) : {};
}

type Run = {
	reader: string;
	/** Readings the model did not give; null without a model. */
	faults: number | null;
	measured: Measured;
	judgements: readonly Judgement[];
	broken: readonly string[];
};

function printObject({ reader, faults, measured, judgements, broken }: Run): void {
	const misses = Object.keys(measured).map((set) => [set, worstMisses(ofSet(judgements, set))]);
	const result = {
		reader,
		faults: faults ?? 0,
		sets: measured,
		misses: Object.fromEntries(misses),
		below_floor: broken,
	};
	console.log(JSON.stringify(result));
}

function printTables({ reader, faults, measured, judgements, broken }: Run): void {
	console.log(`reader: ${reader}\n`);
	if (faults !== null) console.log(`${faults} readings failed and are the built-in reader's\n`);
	for (const [set, facts] of Object.entries(measured))
		console.log(setReport(set, facts, ofSet(judgements, set)));
	console.log(
		broken.length > 0 ? `below the floor\n${broken.join("\n")}` : "at or above the floor",
	);
}

function ofSet(judgements: readonly Judgement[], set: string): Judgement[] {
	return judgements.filter((one) => one.set === set);
}
