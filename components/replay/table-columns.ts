import { separatorOf, tableRows } from "./read-table";

/** What the columns of chat exports are called, blanks and signs left out. Sources: exports of Intercom, Zendesk and Drift. */
const NAMES = {
	conversation: [
		"conversationid",
		"chatid",
		"ticketid",
		"sessionid",
		"threadid",
		"conversation",
		"chat",
		"ticket",
		"session",
		"id",
	],
	time: [
		"createdat",
		"timestamp",
		"sentat",
		"messagecreatedat",
		"datetime",
		"createddate",
		"date",
		"time",
		"created",
		"startedat",
	],
	author: [
		"authortype",
		"sendertype",
		"participanttype",
		"fromtype",
		"usertype",
		"role",
		"author",
		"sender",
		"from",
		"speaker",
		"authorname",
		"sendername",
	],
	words: ["body", "message", "text", "content", "messagebody", "messagetext", "comment"],
	transcript: ["transcript", "chathistory", "conversationtranscript", "chattranscript", "history"],
} as const;

/** Longer than this, it is a sentence. */
const HEADING_MAX_CHARACTERS = 40;

type Column = keyof typeof NAMES;
export type Columns = Record<Column, number | null>;

/** Which column holds what; the earlier name wins. */
export function columnsOf(header: readonly string[]): Columns {
	const plain = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
	const at = (column: Column) => {
		const name = NAMES[column].find((one) => plain.includes(one));
		return name === undefined ? null : plain.indexOf(name);
	};
	return {
		conversation: at("conversation"),
		time: at("time"),
		author: at("author"),
		words: at("words"),
		transcript: at("transcript"),
	};
}

/** Whether the first line is the heading of an export: two cells or more with names that only a table has. */
export function looksLikeTable(text: string): boolean {
	const [first = ""] = text.split(/\r?\n/, 1);
	const header = tableRows(first, separatorOf(first))[0]?.cells ?? [];
	if (header.some((name) => /[:.?!]/.test(name) || name.length > HEADING_MAX_CHARACTERS))
		return false;
	const known = Object.values(columnsOf(header)).filter((place) => place !== null);
	return known.length >= 2;
}
