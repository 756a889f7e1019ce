import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LANGUAGES } from "@/lib/qualification/facts";
import { STOP_REASONS } from "../verdict";
import type { Outcome } from "./outcomes";

const row = z.object({
	lang: z.enum(LANGUAGES),
	text: z.string(),
	/** Null where the sentence may be shown. */
	stop: z.enum(STOP_REASONS).nullable(),
});

export type Labelled = { text: string; lang: z.infer<typeof row>["lang"]; outcome: Outcome };

/** The labelled sentences of every JSONL file of a folder next to this one. */
export function labelledIn(folder: string): Labelled[] {
	const path = join(import.meta.dirname, folder);
	return readdirSync(path)
		.sort()
		.flatMap((file) => readFileSync(join(path, file), "utf8").trim().split("\n"))
		.map((line) => row.parse(JSON.parse(line)))
		.map(({ lang, text, stop }) => ({ lang, text, outcome: stop ?? "pass" }));
}
