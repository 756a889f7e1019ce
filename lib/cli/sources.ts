import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const FOLDERS = ["app", "components", "lib", "pages", "prisma", "public"];
const FILES = [
	"package-lock.json",
	"next.config.ts",
	"postcss.config.mjs",
	"tsconfig.json",
	"instrumentation.ts",
	"proxy.ts",
];

/** What the build itself writes below the folders above: it must not look like a change. */
const BUILT = join("public", "widget");

/** Names, sizes and times of all sources: quick to take, different when anything was touched. */
export async function sourcesFingerprint(
	root: string,
	folders: readonly string[] = FOLDERS,
): Promise<string> {
	const hash = createHash("sha256");
	const names = (await Promise.all(folders.map((folder) => filesBelow(root, folder)))).flat();
	for (const name of [...names, ...FILES].sort()) {
		const found = await stat(join(root, name)).catch(() => null);
		if (found?.isFile()) hash.update(`${name} ${found.size} ${found.mtimeMs}\n`);
	}
	return hash.digest("hex");
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
	const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
		() => [],
	);
	return entries
		.filter((entry) => entry.isFile() && !entry.name.includes(".test."))
		.map((entry) => join(entry.parentPath.slice(root.length + 1), entry.name))
		.filter((name) => !name.startsWith(BUILT));
}
