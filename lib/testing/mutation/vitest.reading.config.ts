import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** For `npm run mutate -- lib/testing/mutation/reading.json`: the tests of the reader. */
export default defineConfig({
	root,
	resolve: { alias: { "@": root.replace(/\/$/, "") } },
	test: { include: ["lib/qualification/reading/**/*.test.ts"] },
});
