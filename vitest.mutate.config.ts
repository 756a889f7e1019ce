import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The tests of the decision rooms alone: a rule that only a distant test holds counts as not held. */
export default defineConfig({
	resolve: { alias: { "@": root.replace(/\/$/, "") } },
	test: { include: ["lib/handoff/*.test.ts", "lib/qualification/*.test.ts"] },
});
