import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sourcesFingerprint } from "./sources.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Beside the packages, which the bundle imports: it is as much derived as they are. */
const KEPT = join(ROOT, "node_modules/.cache/baton");
const ENTRY = "baton.js";
const FOLDERS = ["lib", "prisma"];

/** The address of the commands, bundled from these very sources. */
export async function bundledCommands(): Promise<string> {
	const name = (await sourcesFingerprint(ROOT, FOLDERS)).slice(0, 16);
	const folder = join(KEPT, name);
	if (!(await stat(join(folder, ENTRY)).catch(() => null))) await bundle(folder);
	return pathToFileURL(join(folder, ENTRY)).href;
}

/** Built aside and moved into place whole: two commands may start at once. */
async function bundle(folder: string): Promise<void> {
	const making = `${folder}.${process.pid}`;
	await mkdir(making, { recursive: true });
	await bundleInto(making, ["lib/cli/baton.ts"]);
	await removeOthers(making);
	await rename(making, folder).catch((error: unknown) => {
		if (!isTaken(error)) throw error;
		return rm(making, { recursive: true });
	});
}

/** Each script as a file of its own name, with what they share beside them. */
export async function bundleInto(folder: string, scripts: readonly string[]): Promise<void> {
	const { build, stop } = await import("esbuild");
	await build({
		absWorkingDir: ROOT,
		entryPoints: [...scripts],
		entryNames: "[name]",
		outdir: folder,
		bundle: true,
		splitting: true,
		format: "esm",
		platform: "node",
		target: "node24",
		packages: "external",
		logLevel: "error",
	});
	await stop();
}

async function removeOthers(making: string): Promise<void> {
	const others = (await readdir(KEPT))
		.map((name) => join(KEPT, name))
		.filter((it) => it !== making);
	await Promise.all(others.map((folder) => rm(folder, { recursive: true, force: true })));
}

function isTaken(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "ENOTEMPTY";
}
