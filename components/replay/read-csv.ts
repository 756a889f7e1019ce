import { REPLAY_LIMITS, type Transcript } from "@/lib/wire/replay";
import { instantIn } from "./instant-in";
import { readPlainText } from "./read-plain-text";
import { separatorOf, type TableRow, tableRows } from "./read-table";
import type { PlainDefaults, Read } from "./read-transcripts";
import { speakerOf } from "./speakers";
import { type Columns, columnsOf } from "./table-columns";

/** Reads a chat export: a row a message, or a row a conversation with its transcript in one cell. */
export function readCsv(text: string, defaults: PlainDefaults): Read {
	const [header, ...rows] = tableRows(text, separatorOf(text));
	const columns = columnsOf(header?.cells ?? []);
	if (columns.author !== null && columns.words !== null)
		return messageRows(rows, columns, defaults);
	if (columns.transcript !== null) return transcriptRows(rows, columns, defaults);
	return { conversations: [], problems: [{ line: 1, message: missing(columns) }] };
}

function missing({ author, words }: Columns): string {
	if (author === null && words === null)
		return "This looks like a table, but no column is called “message” or “transcript”.";
	return author === null
		? "No column says who wrote: it would be called “author type”, “sender” or “role”."
		: "No column holds what was written: it would be called “message”, “body” or “text”.";
}

type Said = { line: number; author: string; words: string; at: string | null };

function messageRows(rows: readonly TableRow[], columns: Columns, defaults: PlainDefaults): Read {
	const chats = new Map<string, Said[]>();
	for (const { line, cells } of rows) {
		const id = cellAt(cells, columns.conversation);
		const said: Said = {
			line,
			author: cellAt(cells, columns.author),
			words: withoutMarkup(cellAt(cells, columns.words)),
			at: instantIn(cellAt(cells, columns.time)),
		};
		chats.set(id, [...(chats.get(id) ?? []), said]);
	}
	const read: Read = { conversations: [], problems: [] };
	for (const [id, said] of chats) addChat(read, { id, said, defaults });
	return read;
}

type Chat = { id: string; said: readonly Said[]; defaults: PlainDefaults };

function addChat(read: Read, { id, said, defaults }: Chat): void {
	const visitors = inOrder(said).filter(
		({ author, words }) => speakerOf(author) === "visitor" && words !== "",
	);
	const [first] = visitors;
	if (!first) {
		read.problems.push({ line: said[0]?.line ?? 1, message: nobody(id, said) });
		return;
	}
	const left = visitors[REPLAY_LIMITS.turns];
	if (left) read.problems.push({ line: left.line, message: TOO_LONG });
	const turns = visitors.slice(0, REPLAY_LIMITS.turns).map(({ words }) => words);
	const named = id === "" ? `conversation-${read.conversations.length + 1}` : id;
	read.conversations.push(conversation(named, { turns, at: first.at, defaults }));
}

const TOO_LONG = `The messages from here on are left out: up to ${REPLAY_LIMITS.turns} in a conversation.`;

function nobody(id: string, said: readonly Said[]): string {
	const authors = [...new Set(said.map(({ author }) => author.trim()).filter(Boolean))];
	const found = authors.slice(0, 3).map((author) => `“${author}”`);
	const chat = id === "" ? "this conversation" : `conversation ${id}`;
	return `Nobody in ${chat} is called “visitor”, “user” or “customer”, only ${found.join(", ") || "nobody"}.`;
}

/** Exports often begin with the newest; rows that all have a time are put in its order. */
function inOrder(said: readonly Said[]): readonly Said[] {
	const times = said.map(({ at }) => Date.parse(at ?? ""));
	if (times.some(Number.isNaN)) return said;
	return said.toSorted((one, other) => Date.parse(one.at ?? "") - Date.parse(other.at ?? ""));
}

function transcriptRows(
	rows: readonly TableRow[],
	columns: Columns,
	defaults: PlainDefaults,
): Read {
	const read: Read = { conversations: [], problems: [] };
	for (const { line, cells } of rows) {
		const at = instantIn(cellAt(cells, columns.time));
		const whole = readPlainText(cellAt(cells, columns.transcript), defaults);
		const turns = whole.conversations.flatMap((one) => one.turns).slice(0, REPLAY_LIMITS.turns);
		if (turns.length === 0) {
			read.problems.push({ line, message: "No visitor speaks in the transcript of this row." });
			continue;
		}
		const id =
			cellAt(cells, columns.conversation) || `conversation-${read.conversations.length + 1}`;
		read.conversations.push(conversation(id, { turns, at, defaults }));
	}
	return read;
}

function conversation(
	id: string,
	{ turns, at, defaults }: { turns: string[]; at: string | null; defaults: PlainDefaults },
): Transcript {
	const zone = defaults.visitorZone === "" ? {} : { visitor_zone: defaults.visitorZone };
	return { id, at: at ?? defaults.at, ...zone, turns };
}

function cellAt(cells: readonly string[], place: number | null): string {
	return place === null ? "" : (cells[place] ?? "").trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
	"&nbsp;": " ",
};

/** Some exports keep a message as HTML; one that does not begin with a tag is plain words. */
function withoutMarkup(body: string): string {
	if (!/^<\/?[a-z][^>]*>/i.test(body)) return body;
	return body
		.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, "\n")
		.replace(/<[^>]*>/g, "")
		.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
		.trim();
}
