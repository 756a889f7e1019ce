import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { cleanText } from "../dimensions/clean-text";
import { sentencesOf } from "../intent/text/sentences";
import { readTurn } from "../read-turn";
import { matcher } from "./match";

const READING = join(import.meta.dirname, "..");
const SETS = join(import.meta.dirname, "../../../../eval/sets");
const { matchesOf } = matcher();
const EVERY = 20;
/** Tokenisers and guards are shorter than rules. */
const SHORTEST_RULE = 60;
/** Of some two thousand alternatives. What a turn is read for in spite of them is found by its words. */
const MOST_RULES_TRIED = 130;

const row = z.object({ text: z.string() });
const turns = readdirSync(SETS)
	.filter((file) => file.startsWith("turns-"))
	.flatMap((file) => readFileSync(join(SETS, file), "utf8").split("\n"))
	.filter((line, at) => line !== "" && at % EVERY === 0)
	.map((line) => row.parse(JSON.parse(line)).text);

afterEach(() => {
	vi.restoreAllMocks();
});

describe("the tables of the reader", () => {
	it("match through the index just what they match without", { timeout: 60_000 }, async () => {
		const tables = await exportedExpressions();
		expect(tables.length).toBeGreaterThan(500);
		const forms = [...new Set(turns.flatMap(formsOf))];
		for (const table of tables) {
			const plain = new RegExp(table, table.global ? table.flags : `${table.flags}g`);
			for (const text of forms) {
				const expected = [...text.matchAll(plain)].map(({ index }) => index);
				if (expected.length === 0) continue;
				expect([...matchesOf(table, text)].map(({ index }) => index)).toEqual(expected);
			}
		}
	});

	it(`are tried only where their words stand: at most ${MOST_RULES_TRIED} rules a turn`, () => {
		const tried = vi.spyOn(RegExp.prototype, "exec");
		for (const text of turns) readTurn({ text, history: [] });
		const rules = tried.mock.contexts.filter(isRule);
		expect(rules.length / turns.length).toBeLessThan(MOST_RULES_TRIED);
	});
});

function formsOf(text: string): string[] {
	const sentences = sentencesOf(text).flatMap(({ folded, english }) => [folded, english]);
	return [text, cleanText(text).clean, ...sentences];
}

async function exportedExpressions(): Promise<RegExp[]> {
	const files = readdirSync(READING, { recursive: true, encoding: "utf8" }).filter(
		(file) => file.endsWith(".ts") && !/\.(?:test|train|fit)\.ts$/.test(file),
	);
	const modules = await Promise.all(files.map((file) => import(join(READING, file))));
	return modules.flatMap((module) => expressionsIn(Object.values(module)));
}

function expressionsIn(value: unknown): RegExp[] {
	if (value instanceof RegExp) return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(expressionsIn);
}

function isRule(expression: unknown): boolean {
	return expression instanceof RegExp && expression.source.length >= SHORTEST_RULE;
}
