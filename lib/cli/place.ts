import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "@/lib/env";

/** The project's own folder, whatever folder the command was called from. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Where the embedded cluster and the kept secret live. */
export function dataDir(): string {
	return resolve(ROOT, env().BATON_DATA_DIR);
}

function findRoot(from: string): string {
	return existsSync(join(from, "package.json")) ? from : findRoot(dirname(from));
}
