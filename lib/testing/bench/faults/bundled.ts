import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleInto } from "@/lib/cli/bundle";
import { ROOT } from "@/lib/cli/place";

/** Scripts of the project as plain JavaScript: one that is killed every few seconds spends them working. */
export type Bundled = {
	/** The bundle of a script that was named, by its path below the project's folder. */
	of(script: string): string;
	remove(): Promise<void>;
};

/** Beside the packages, which the bundles import. */
const KEPT = join(ROOT, "node_modules/.cache");

export async function bundled(scripts: readonly string[]): Promise<Bundled> {
	await mkdir(KEPT, { recursive: true });
	const folder = await mkdtemp(join(KEPT, "baton-scripts-"));
	await bundleInto(folder, scripts);
	return {
		of(script) {
			const name = script.split("/").at(-1) ?? script;
			return join(folder, name.replace(/\.ts$/, ".js"));
		},
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}
