import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import { LOADER_SCRIPT } from "./config";

export function loaderBuild(root: string) {
	return {
		absWorkingDir: root,
		entryPoints: ["components/widget/loader.ts"],
		outfile: path.join(root, "public", LOADER_SCRIPT),
		bundle: true,
		minify: true,
		format: "iife",
		target: "es2022",
		alias: { "@": root },
		logLevel: "warning",
	} as const satisfies BuildOptions;
}

/** Builds what a site loads on every page: no library, see size.test.ts. */
export async function bundleLoader(root: string): Promise<void> {
	await build(loaderBuild(root));
}
