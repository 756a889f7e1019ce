import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "./operator-error";
import { ROOT } from "./place";
import { runNode } from "./run-node";
import { sourcesFingerprint } from "./sources";

const STAMP = ".next/baton-sources";

/** Builds unless the last build was made from these very sources; `told` ends a build that has begun. */
export async function buildWhenNeeded(told?: AbortSignal): Promise<void> {
	const now = await sourcesFingerprint(ROOT);
	const built = await readFile(join(ROOT, STAMP), "utf8").catch(() => "");
	if (built === now) return;
	process.stdout.write("Building (once; the next start skips this) …\n");
	await build(told);
	await writeFile(join(ROOT, STAMP), now);
}

async function build(told?: AbortSignal): Promise<void> {
	const next = join(ROOT, "node_modules/next/dist/bin/next");
	const { code, stdout, stderr } = await runNode([next, "build"], {
		variables: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
		...(told ? { told } : {}),
	});
	if (code !== 0) throw new OperatorError(`The build failed:\n${stdout}${stderr}`);
}
