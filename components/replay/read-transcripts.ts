import { REPLAY_LIMITS, type Transcript } from "@/lib/wire/replay";
import { readCsv } from "./read-csv";
import { readJsonLines } from "./read-json-lines";
import { readPlainText } from "./read-plain-text";
import { looksLikeTable } from "./table-columns";

/** Counted from 1, as an editor does. */
export type LineProblem = { line: number; message: string };

export type Read = { conversations: Transcript[]; problems: LineProblem[] };

export type ReadTranscripts = Read & {
	form: "nothing" | "json_lines" | "table" | "plain_text";
	/** Why none of it can be replayed, as a sentence. */
	tooMuch: string | null;
};

/** What plain text does not say: when the visitor wrote, by the team's clock, and from where. */
export type PlainDefaults = { at: string; visitorZone: string };

/** Reads what was pasted in any form; its beginning tells which one it is. */
export function readTranscripts(given: string, defaults: PlainDefaults): ReadTranscripts {
	const text = given.replace(/^\uFEFF/, "");
	const form = formOf(text);
	if (form === "nothing") return { form, conversations: [], problems: [], tooMuch: null };
	if (new Blob([text]).size > REPLAY_LIMITS.bytes) return refused(form, TOO_LARGE);
	const read = READERS[form](text, defaults);
	if (read.conversations.length > REPLAY_LIMITS.conversations) return refused(form, TOO_MANY);
	return { form, ...read, tooMuch: null };
}

const READERS: Record<Exclude<ReadTranscripts["form"], "nothing">, Reader> = {
	json_lines: readJsonLines,
	table: readCsv,
	plain_text: readPlainText,
};
type Reader = (text: string, defaults: PlainDefaults) => Read;

const LIMIT_WORDS = `${REPLAY_LIMITS.conversations} conversations and ${REPLAY_LIMITS.bytes / 1_000_000} MB`;

/** The limits, said before somebody runs into them. */
export const LIMITS_SENTENCE = `Up to ${LIMIT_WORDS} at a time, ${REPLAY_LIMITS.turns} messages each.`;

const TOO_LARGE = `That is more than 1 MB. Replay it in parts: up to ${LIMIT_WORDS} at a time.`;
const TOO_MANY = `Those are more than ${REPLAY_LIMITS.conversations} conversations. Replay them in parts.`;

function refused(form: ReadTranscripts["form"], tooMuch: string): ReadTranscripts {
	return { form, conversations: [], problems: [], tooMuch };
}

function formOf(text: string): ReadTranscripts["form"] {
	const first = text.trimStart();
	if (first === "") return "nothing";
	if (/^[{[]/.test(first) && !STAMPED.test(first)) return "json_lines";
	return looksLikeTable(first) ? "table" : "plain_text";
}

/** "[10:42] Visitor: …" begins with a bracket and is no JSON. */
const STAMPED = /^\[[^\]"{]*\][^\n]*:/;
