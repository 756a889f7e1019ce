import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { bundledCommands } from "./bundle";

it("bundles the commands once for the same sources, where the packages are found", async () => {
	const first = await bundledCommands();
	expect(existsSync(fileURLToPath(first))).toBe(true);
	expect(first).toContain("/node_modules/.cache/");
	expect(await bundledCommands()).toBe(first);
});
