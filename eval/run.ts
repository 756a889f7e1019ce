import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { env } from "@/lib/env";
import { byLanguage } from "./measure/by-language";
import { belowFloor, type Floor, floorFile, type Measured, raiseFloor } from "./measure/floor";
import { judgeSet } from "./measure/judge-set";
import type { Judgement } from "./measure/judgement";
import { loadSet } from "./measure/load-set";
import { modelReader } from "./measure/model-reader";
import { builtInReader, replayWith } from "./measure/readers";
import { measureSets, setReport, worstMisses } from "./measure/report";

const HERE = dirname(fileURLToPath(import.meta.url));
const SETS = join(HERE, "sets");
const FLOOR = join(HERE, "floor.json");

const { values: options } = parseArgs({
	options: {
		/** One more JSONL to measure; repeatable. */
		set: { type: "string", multiple: true, default: [] },
		/** The model that the environment names, instead of the built-in reader alone. */
		model: { type: "boolean", default: false },
		json: { type: "boolean", default: false },
		/** Write the stricter of the old floor and this run. */
		raise: { type: "boolean", default: false },
	},
});

if (options.model && options.raise)
	throw new Error("The floor is the built-in reader's: no --raise with --model.");

const model = options.model ? modelReader(env()) : null;
const reader = model ?? builtInReader;
const run = { reader, replay: replayWith(reader) };
const judgements: Judgement[] = [];
for (const path of [...ownSets(), ...options.set])
	judgements.push(...(await judgeSet(loadSet(path), run)));

judgements.push(...byLanguage(judgements));
const measured = measureSets(judgements);
const floor = readFloor();
const broken = belowFloor(floor, measured);
print(measured);
if (options.raise)
	writeFileSync(FLOOR, `${JSON.stringify(raiseFloor(floor, measured), null, "\t")}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;

function ownSets(): string[] {
	return readdirSync(SETS)
		.filter((file) => file.endsWith(".jsonl"))
		.sort()
		.map((file) => join(SETS, file));
}

function readFloor(): Floor {
	return existsSync(FLOOR) ? floorFile.parse(JSON.parse(readFileSync(FLOOR, "utf8"))) : {};
}

function print(sets: Measured): void {
	const ofSet = (set: string) => judgements.filter((one) => one.set === set);
	if (options.json) {
		const misses = Object.keys(sets).map((set) => [set, worstMisses(ofSet(set))]);
		const result = {
			reader: reader.name,
			faults: model?.faults() ?? 0,
			sets,
			misses: Object.fromEntries(misses),
			below_floor: broken,
		};
		console.log(JSON.stringify(result));
		return;
	}
	console.log(`reader: ${reader.name}\n`);
	if (model) console.log(`${model.faults()} readings failed and are the built-in reader's\n`);
	for (const [set, facts] of Object.entries(sets)) console.log(setReport(set, facts, ofSet(set)));
	console.log(
		broken.length > 0 ? `below the floor\n${broken.join("\n")}` : "at or above the floor",
	);
}
