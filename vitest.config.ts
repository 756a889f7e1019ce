import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
	resolve: { alias: { "@": root.replace(/\/$/, "") } },
	test: {
		// Else one core of two stays idle.
		maxWorkers: "100%",
		// Files of a worker share what they import, which halves the time. No test may leave anything behind in a module.
		isolate: false,
		// A bound for what hangs, not a measure of speed: the grammars compile on first use, on any machine.
		testTimeout: 30_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["{lib,components,eval}/**/*.test.ts"],
					exclude: ["**/*.db.test.ts"],
				},
			},
			{
				extends: true,
				test: {
					name: "database",
					include: ["lib/**/*.db.test.ts"],
					globalSetup: ["lib/testing/database/global-setup.ts"],
				},
			},
		],
	},
});
