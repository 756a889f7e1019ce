import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourcesFingerprint } from "./sources";

let root = "";

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "baton-sources-"));
	await write("pages/index.tsx", "one");
});
afterEach(() => rm(root, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
	await mkdir(dirname(join(root, name)), { recursive: true });
	await writeFile(join(root, name), text);
}

it("a changed source asks for a new build", async () => {
	const before = await sourcesFingerprint(root);
	await write("pages/index.tsx", "another");
	expect(await sourcesFingerprint(root)).not.toBe(before);
});

it("what the build writes among the sources does not ask for another build", async () => {
	const before = await sourcesFingerprint(root);
	await write("public/widget/visitor-chat.js", "built");
	expect(await sourcesFingerprint(root)).toBe(before);
});

it("a test does not ask for a new build", async () => {
	const before = await sourcesFingerprint(root);
	await write("lib/one.test.ts", "it()");
	expect(await sourcesFingerprint(root)).toBe(before);
});
