import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evalOptions } from "../options";
import { loadSet } from "./load-set";

const FOLDER = mkdtempSync(join(tmpdir(), "sets-"));
const ROW = JSON.stringify({ id: "a", text: "hello", lang: "en", expect: {} });

function aFile(name: string, content: string): string {
	const path = join(FOLDER, name);
	writeFileSync(path, content);
	return path;
}

describe("a file to measure", () => {
	it("is read with a byte order mark, blank lines and either line end", () => {
		const { form, rows } = loadSet(aFile("good.jsonl", `\uFEFF${ROW}\r\n\r\n${ROW}\n`));
		expect([form, rows.length]).toEqual(["turns", 2]);
	});

	it.each([
		["that is missing", join(FOLDER, "missing.jsonl"), /missing\.jsonl does not exist\.$/],
		["that is a directory", FOLDER, /is a directory/],
		["with a broken line", aFile("broken.jsonl", `${ROW}\n\n{oops`), /line 3 is not JSON\.$/],
		[
			"with another row",
			aFile("other.jsonl", `${ROW}\n{"id":"b"}`),
			/line 2 is no row of a set: text/,
		],
		["with bare values", aFile("bare.jsonl", "7"), /line 1 is no row of a set/],
		["without rows", aFile("empty.jsonl", "\n"), /holds no rows\.$/],
	])("%s is told in one sentence", (_, path, words) => {
		expect(() => loadSet(path)).toThrow(words);
	});
});

describe("the options of the measurement", () => {
	it("name files, repeatably", () => {
		expect(evalOptions(["--set", "a.jsonl", "--set", "b.jsonl"]).set).toEqual([
			"a.jsonl",
			"b.jsonl",
		]);
	});

	it.each([
		[["--bogus"], /^Unknown option '--bogus'\. See/],
		[["extra"], /extra/],
		[["--set"], /--set/],
		[["--model", "--raise"], /no --raise with --model/],
	])("%j cannot be meant", (args, words) => {
		expect(() => evalOptions(args)).toThrow(words);
	});
});
