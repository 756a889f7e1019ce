import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import { ISLAND_SCRIPT } from "./island-names";

/** On Preact, which speaks React's interface in a tenth of its size. */
export function islandBuild(root: string) {
	return {
		absWorkingDir: root,
		entryPoints: ["components/chat/island.tsx"],
		outfile: path.join(root, "public", ISLAND_SCRIPT),
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2022",
		jsx: "automatic",
		define: { "process.env.NODE_ENV": '"production"' },
		alias: {
			"@": root,
			react: "preact/compat",
			"react-dom/client": "preact/compat/client",
			"react/jsx-runtime": "preact/jsx-runtime",
		},
		logLevel: "warning",
	} as const satisfies BuildOptions;
}

/** Builds the script of the visitor's page and of the chat in a frame. */
export async function bundleIsland(root: string): Promise<void> {
	await build(islandBuild(root));
}
