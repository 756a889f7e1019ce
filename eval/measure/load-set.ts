import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { conversationRow, labelledRow, turnRow } from "./rows";

/** The three forms a set may have; the first row's fields tell which. */
const FORMS = {
	turns: turnRow,
	conversations: conversationRow,
	labelled: labelledRow,
} as const;
type Form = keyof typeof FORMS;

export type EvalSet = {
	[F in Form]: { name: string; form: F; rows: z.infer<(typeof FORMS)[F]>[] };
}[Form];

export function loadSet(path: string): EvalSet {
	const name = basename(path, ".jsonl");
	const rows = parseLines(path);
	switch (formOf(rows[0])) {
		case "turns":
			return { name, form: "turns", rows: readRows(path, turnRow, rows) };
		case "conversations":
			return { name, form: "conversations", rows: readRows(path, conversationRow, rows) };
		case "labelled":
			return { name, form: "labelled", rows: readRows(path, labelledRow, rows) };
	}
}

function formOf(row: unknown): Form {
	const fields = z.record(z.string(), z.unknown()).parse(row ?? {});
	if ("label" in fields) return "labelled";
	return "turns" in fields ? "conversations" : "turns";
}

function parseLines(path: string): unknown[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line): unknown => JSON.parse(line));
}

function readRows<T>(path: string, schema: z.ZodType<T>, rows: unknown[]): T[] {
	return rows.map((row, index) => {
		const parsed = schema.safeParse(row);
		if (parsed.success) return parsed.data;
		throw new Error(`${path} line ${index + 1}: ${z.prettifyError(parsed.error)}`);
	});
}
