import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { createVault } from "@/lib/adapters/secrets/vault";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { ROOT } from "./place";

const { url, database } = await aTestDatabase();
const folder = await mkdtemp(join(tmpdir(), "baton-secret-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The operator's command line on this database, with a data folder of its own. */
async function baton(command: string, more: Record<string, string> = {}) {
	const { PATH, HOME } = process.env;
	return promisify(execFile)(process.execPath, ["lib/cli/launch.ts", command], {
		cwd: ROOT,
		env: { PATH, HOME, NODE_ENV: "test", DATABASE_URL: url, BATON_DATA_DIR: folder, ...more },
	});
}

const keptSecrets = async () =>
	(await readFile(join(folder, "app.secret"), "utf8")).trim().split("\n");
const TOKEN = "pat-eu1-very-secret";

describe("baton rotate-secret", () => {
	it("makes a new APP_SECRET, with which the next start seals what the old one sealed", async () => {
		await baton("prepare");
		const [old = ""] = await keptSecrets();
		const name = "hubspot_access_token";
		const sealed = createVault([old]).seal(name, TOKEN);
		await database.destinationSetting.create({ data: { name, sealed, hint: "••••" } });
		await baton("rotate-secret");
		const [anew = "", ...before] = await keptSecrets();
		expect(anew).not.toBe(old);
		expect(before).toEqual([old]);
		const { stderr } = await baton("prepare");
		expect(stderr).toContain("sealed anew: 1.");
		expect(await keptSecrets()).toEqual([anew]);
		const row = await database.destinationSetting.findUniqueOrThrow({ where: { name } });
		expect(createVault([anew]).open(name, row.sealed ?? "")).toBe(TOKEN);
	});

	it("leaves a secret of the environment to the operator, who gives both once", async () => {
		const given = { APP_SECRET: "the-first-app-secret-of-32-characters" };
		await expect(baton("rotate-secret", given)).rejects.toMatchObject({
			stderr: expect.stringContaining("APP_SECRET_PREVIOUS"),
		});
		const [old = ""] = await keptSecrets();
		const { stderr } = await baton("prepare", { ...given, APP_SECRET_PREVIOUS: old });
		expect(stderr).toContain("sealed anew: 1.");
	});
});
