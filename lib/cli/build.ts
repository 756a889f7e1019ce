import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "./operator-error";
import { ROOT } from "./place";
import { sourcesFingerprint } from "./sources";

const STAMP = ".next/baton-sources";

/** Builds unless the last build was made from these very sources. */
export async function buildWhenNeeded(): Promise<void> {
	const now = await sourcesFingerprint(ROOT);
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
