import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { OperatorError } from "@/lib/cli/operator-error";
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

/** The rows of a file, in the form its first row has. A file that cannot be measured is told in one sentence. */
export function loadSet(path: string): EvalSet {
	const name = basename(path, ".jsonl");
	const rows = linesOf(path);
	if (rows.length === 0) throw new OperatorError(`${path} holds no rows.`);
	switch (formOf(rows[0]?.row)) {
		case "turns":
			return { name, form: "turns", rows: readRows(path, turnRow, rows) };
		case "conversations":
			return { name, form: "conversations", rows: readRows(path, conversationRow, rows) };
		case "labelled":
			return { name, form: "labelled", rows: readRows(path, labelledRow, rows) };
	}
}

function formOf(row: unknown): Form {
	const fields = z.record(z.string(), z.unknown()).safeParse(row).data ?? {};
	if ("label" in fields) return "labelled";
	return "turns" in fields ? "conversations" : "turns";
}

type Line = { number: number; row: unknown };

function linesOf(path: string): Line[] {
	return contentOf(path)
		.split("\n")
		.map((line, place) => ({ line, number: place + 1 }))
		.filter(({ line }) => line.trim() !== "")
		.map(({ line, number }) => ({ number, row: parsed(line, `${path} line ${number}`) }));
}

function contentOf(path: string): string {
	try {
		return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
	} catch (cause) {
		throw new OperatorError(`${path} ${unreadable(cause)}.`, { cause });
	}
}

const UNREADABLE: Readonly<Record<string, string>> = {
	ENOENT: "does not exist",
	EISDIR: "is a directory; name a file of rows, one JSON object a line",
	EACCES: "may not be read by you",
};

function unreadable(cause: unknown): string {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return UNREADABLE[code] ?? `cannot be read (${code})`;
}

function parsed(line: string, place: string): unknown {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new OperatorError(`${place} is not JSON.`, { cause });
	}
}

function readRows<T>(path: string, schema: z.ZodType<T>, lines: readonly Line[]): T[] {
	return lines.map(({ number, row }) => {
		const read = schema.safeParse(row);
		if (read.success) return read.data;
		const issue = read.error.issues[0];
		const field = issue?.path.join(".") ?? "";
		throw new OperatorError(
			`${path} line ${number} is no row of a set: ${field ? `${field}: ` : ""}${issue?.message ?? ""}. eval/README.md shows the rows.`,
		);
	});
}
