import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { measureAvailability } from "./availability";
import { measureConsole } from "./console";
import { measureDelivery } from "./delivery";
import { measureEngagement } from "./engagement";
import { measureEvents } from "./events";
import { measureFaults } from "./faults";
import { type Figure, isMissed } from "./figure";
import { measureHandoffs } from "./handoffs";
import { measureLive } from "./live";
import { measureMemory } from "./memory";
import { measurePage } from "./page";
import { measureReading } from "./reading";
import { measureReplies } from "./replies";
import { openScene, type Scene } from "./scene";
import { measureStatements } from "./statements";
import { tableOf } from "./table";

/**
 * `npm run bench`, or `npm run bench -- NAME …`; `--json` for programs. Fails when a target is missed. `faults` takes
 * a quarter of an hour and so runs only when it is named; `--handoffs`, `--kills` and `--restarts` make it smaller.
 */
const BENCHES = {
	reading: measureReading,
	availability: measureAvailability,
	statements: measureStatements,
	page: measurePage,
	replies: measureReplies,
	handoffs: measureHandoffs,
	console: measureConsole,
	live: measureLive,
	memory: measureMemory,
	events: measureEvents,
	engagement: measureEngagement,
	delivery: measureDelivery,
	faults: measureFaults,
} as const satisfies Record<string, (scene: Scene) => Promise<Figure[]>>;

type Name = keyof typeof BENCHES;
type Measured = { bench: Name; figures: Figure[]; failure?: string };

const LONGEST_RUN_MS = 900_000;
const LONGEST_STORM_MS = 3_600_000;
const SHARED =
	`${availableParallelism()} cores for everything: the product (one process and its starter), PostgreSQL, ` +
	"the fake model server (a process of its own), and visitors with the Slack server (this process). " +
	"Both sides of a ratio share them alike.";

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: "boolean", default: false },
			handoffs: { type: "string", default: "10000" },
			kills: { type: "string", default: "200" },
			restarts: { type: "string", default: "20" },
		},
	});
	const names = namesOf(positionals);
	const [handoffs, kills, restarts] = [values.handoffs, values.kills, values.restarts].map(Number);
	const faults = { handoffs: handoffs ?? 0, kills: kills ?? 0, restarts: restarts ?? 0 };
	const scene = openScene({ faults });
	endWith(scene, names.includes("faults") ? LONGEST_STORM_MS : LONGEST_RUN_MS);
	const measured: Measured[] = [];
	try {
		for (const bench of names) {
			process.stderr.write(`measuring ${bench} …\n`);
			measured.push(await measure(bench, scene));
		}
	} finally {
		await scene.close();
	}
	tell(measured, values.json);
	process.exit(measured.some(isBad) ? 1 : 0);
}

function namesOf(given: readonly string[]): Name[] {
	const all = Object.keys(BENCHES).filter(isName);
	const unknown = given.filter((name) => !isName(name));
	if (unknown.length > 0) {
		process.stderr.write(
			`There is no bench ${unknown.join(", ")}. There are: ${all.join(", ")}.\n`,
		);
		process.exit(2);
	}
	return given.length > 0 ? given.filter(isName) : all.filter((name) => name !== "faults");
}

function isName(given: string): given is Name {
	return Object.hasOwn(BENCHES, given);
}

/** One that fails must not hide what the others measured. */
async function measure(bench: Name, scene: Scene): Promise<Measured> {
	try {
		return { bench, figures: await BENCHES[bench](scene) };
	} catch (error) {
		return { bench, figures: [], failure: error instanceof Error ? error.message : String(error) };
	}
}

function isBad({ figures, failure }: Measured): boolean {
	return failure !== undefined || figures.some(isMissed);
}

function tell(measured: readonly Measured[], asJson: boolean): void {
	if (asJson) {
		const ok = !measured.some(isBad);
		process.stdout.write(
			`${JSON.stringify({ ok, shared: SHARED, benches: measured }, null, "\t")}\n`,
		);
		return;
	}
	const failures = measured.flatMap(({ bench, failure }) =>
		failure ? [`${bench}: ${failure}`] : [],
	);
	const table = tableOf(measured.flatMap(({ figures }) => figures));
	process.stdout.write(`${[table, "", SHARED, ...failures].join("\n")}\n`);
}

/** However the run ends, nothing it started stays behind. */
function endWith(scene: Scene, withinMs: number): void {
	const end = (why: string) => {
		process.stderr.write(`${why}\n`);
		scene.close().finally(() => process.exit(1));
	};
	setTimeout(end, withinMs, "The run took too long.").unref();
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end("stopped"));
}

await main();
