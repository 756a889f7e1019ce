import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { phrasesOf } from "../corpus/expand.train";

const row = z.object({
	text: z.string(),
	label: z.string().default(""),
	lang: z.string().optional(),
});

/** Who asks for a person may be annoyed as well, and the other way round. */
const MOODS_AND_REQUESTS: ReadonlySet<string> = new Set(["human_request", "frustration"]);

export type Labelled = { text: string; holds: 0 | 1; lang: string };

/** The rows of a file that say whether the fact holds: its label, or the label with `not_` before it. */
export function labelledRows(file: string, label: string): Labelled[] {
	return rowsOf(file).flatMap((row) => judged(row, label));
}

/** The same of the phrases that the patterns of a file make. */
export function labelledPatterns(file: string, label: string): Labelled[] {
	return phrasesOf(file).flatMap((row) => judged(row, label));
}

type Row = z.infer<typeof row>;

function judged({ text, lang = "en", label: said }: Row, label: string): Labelled[] {
	const known: Readonly<Record<string, 0 | 1>> = { [label]: 1, [`not_${label}`]: 0 };
	const holds = known[said];
	return holds === undefined ? [] : [{ text, lang, holds }];
}

/** The rows of a file about other matters, but for those that say a fact of this scorer's holds. */
export function ordinaryRows(file: string): Labelled[] {
	return rowsOf(file)
		.filter(({ label }) => !MOODS_AND_REQUESTS.has(label))
		.map(({ text, lang = "en" }) => ({ text, lang, holds: 0 as const }));
}

/** The files of a folder that begin with the name, one for each language. */
export function filesNamed(folder: string, name: string): string[] {
	return readdirSync(folder)
		.filter((file) => file.startsWith(`${name}-`))
		.sort()
		.map((file) => join(folder, file));
}

function rowsOf(file: string): z.infer<typeof row>[] {
	const lines = readFileSync(file, "utf8").split("\n");
	return lines.filter((line) => line.trim() !== "").map((line) => row.parse(JSON.parse(line)));
}
