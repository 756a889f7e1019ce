import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { unprivilegedIdentity } from "./identity";

const run = promisify(execFile);
const identity = await unprivilegedIdentity();
/** Root who may hand a capability on: not every container lets its root do so. */
const mayReach = identity.owner !== null && identity.ids.uid === undefined;

let closed: string;
beforeEach(async () => {
	closed = await mkdtemp(join(tmpdir(), "baton-closed-"));
	await writeFile(join(closed, "program"), "");
	await chmod(join(closed, "program"), 0o755);
});
afterEach(async () => rm(closed, { recursive: true }));

it.runIf(mayReach)(
	"is another user than root, who reaches what root's closed folder holds",
	async () => {
		const asked = `fs.accessSync(${JSON.stringify(join(closed, "program"))}, fs.constants.X_OK); process.stdout.write(String(process.geteuid()))`;
		const [program, args] = identity.command(process.execPath, ["-e", asked]);
		const { stdout } = await run(program, args);
		expect(Number(stdout)).toBe(identity.owner?.uid);
		expect(Number(stdout)).toBeGreaterThan(0);
	},
);

it.runIf(identity.owner === null)("is ourselves, unless we are root", () => {
	expect(identity.command("initdb", ["-V"])).toEqual(["initdb", ["-V"]]);
});
