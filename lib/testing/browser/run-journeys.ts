import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FakeServer } from "@/lib/testing/fakes/fake-server";
import { startControl } from "./control";
import { CHROMIUM_MISSING, findChromium } from "./find-chromium";
import { type OpenPlace, openPlace } from "./open-place";
import { PLACE_NAMES, PLACES, type PlaceName } from "./places";
import type { Stage } from "./stage";

/**
 * Brings up the built product at every place, drives it with Playwright, and takes down what it brought up.
 * Arguments: a file for Playwright's JSON report, then anything for `playwright test` (a file, `--grep WORDS`).
 */
const RUN_WITHIN_MS = 480_000;

const places = new Map<PlaceName, OpenPlace>();
/** Also the one that is still coming up. */
const begun: Promise<OpenPlace>[] = [];
let stopping = false;
let control: FakeServer | null = null;
let driver: ChildProcess | null = null;

async function main(): Promise<number> {
	const [report, ...rest] = process.argv.slice(2);
	const chromium = await findChromium();
	if (!chromium) {
		process.stderr.write(`${CHROMIUM_MISSING}\n`);
		return 1;
	}
	// One after the other: side by side they only wait for each other.
	for (const name of PLACE_NAMES) {
		if (stopping) return 1;
		const opening = openPlace(PLACES[name]);
		begun.push(opening);
		places.set(name, await opening);
	}
	control = await startControl(places);
	return playwright(rest, {
		CHROMIUM_PATH: chromium,
		BATON_STAGE: JSON.stringify(stageOf(control)),
		...(report ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {}),
	});
}

function stageOf({ url }: FakeServer): Stage {
	const known = [...places].map(([name, { url, setUpLink }]) => [name, { url, setUpLink }]);
	return { control: url, places: Object.fromEntries(known) };
}

async function playwright(args: string[], variables: Record<string, string>): Promise<number> {
	const home = dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json"));
	const reporters = variables.PLAYWRIGHT_JSON_OUTPUT_FILE ? "list,json" : "list";
	const child = spawn(
		process.execPath,
		[join(home, "cli.js"), "test", `--reporter=${reporters}`, ...args],
		{ env: { ...process.env, ...variables }, stdio: "inherit" },
	);
	driver = child;
	const late = setTimeout(() => child.kill("SIGTERM"), RUN_WITHIN_MS);
	const code = await new Promise<number | null>((done) => child.once("close", done));
	clearTimeout(late);
	return code ?? 1;
}

async function takeDown(): Promise<void> {
	stopping = true;
	driver?.kill("SIGTERM");
	const stops = begun.map((opening) => opening.then((place) => place.stop()));
	await Promise.allSettled([control?.stop(), ...stops]);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => void takeDown().then(() => process.exit(1)));
}

let code = 1;
try {
	code = await main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
} finally {
	await takeDown();
}
process.exit(code);
