import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "./operator-error";
import { ROOT } from "./place";

const SOURCES = ["app", "components", "lib", "prisma", "public"];
const FILES = [
	"package-lock.json",
	"next.config.ts",
	"postcss.config.mjs",
	"tsconfig.json",
	"instrumentation.ts",
	"proxy.ts",
];
const STAMP = ".next/baton-sources";

/** Builds unless the last build was made from these very sources. */
export async function buildWhenNeeded(): Promise<void> {
	const now = await fingerprint();
	const built = await readFile(join(ROOT, STAMP), "utf8").catch(() => "");
	if (built === now) return;
	process.stdout.write("Building (once; the next start skips this) …\n");
	await build();
	await writeFile(join(ROOT, STAMP), now);
}

async function build(): Promise<void> {
	const next = join(ROOT, "node_modules/next/dist/bin/next");
	const child = spawn(process.execPath, [next, "build"], {
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on("data", (chunk: Buffer) => {
			output = (output + chunk.toString("utf8")).slice(-20_000);
		});
	}
	const code = await new Promise<number | null>((done) => child.once("close", done));
	if (code !== 0) throw new OperatorError(`The build failed:\n${output}`);
}

/** Names, sizes and times of all sources: quick to take, different when anything was touched. */
async function fingerprint(): Promise<string> {
	const hash = createHash("sha256");
	const names = (await Promise.all(SOURCES.map((folder) => filesBelow(folder)))).flat();
	for (const name of [...names, ...FILES].sort()) {
		const found = await stat(join(ROOT, name)).catch(() => null);
		if (found?.isFile()) hash.update(`${name} ${found.size} ${found.mtimeMs}\n`);
	}
	return hash.digest("hex");
}

async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }).catch(
		() => [],
	);
	return entries
		.filter((entry) => entry.isFile() && !entry.name.includes(".test."))
		.map((entry) => join(entry.parentPath.slice(ROOT.length + 1), entry.name));
}
