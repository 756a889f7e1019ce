import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { byLanguage } from "./measure/by-language";
import { belowFloor, type Floor, floorFile, type Measured, raiseFloor } from "./measure/floor";
import { judgeSet } from "./measure/judge-set";
import type { Judgement } from "./measure/judgement";
import { loadSet } from "./measure/load-set";
import { builtInReader, replayWith } from "./measure/readers";
import { measureSets, setReport, worstMisses } from "./measure/report";

const HERE = dirname(fileURLToPath(import.meta.url));
const SETS = join(HERE, "sets");
const FLOOR = join(HERE, "floor.json");

const { values: options } = parseArgs({
	options: {
		/** One more JSONL to measure; repeatable. */
		set: { type: "string", multiple: true, default: [] },
		json: { type: "boolean", default: false },
		/** Write the stricter of the old floor and this run. */
		raise: { type: "boolean", default: false },
	},
});

const run = { reader: builtInReader, replay: replayWith(builtInReader) };
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
			reader: run.reader.name,
			sets,
			misses: Object.fromEntries(misses),
			below_floor: broken,
		};
		console.log(JSON.stringify(result));
		return;
	}
	console.log(`reader: ${run.reader.name}\n`);
	for (const [set, facts] of Object.entries(sets)) console.log(setReport(set, facts, ofSet(set)));
	console.log(
		broken.length > 0 ? `below the floor\n${broken.join("\n")}` : "at or above the floor",
	);
}
