import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { type SearchHit, type SearchPage, searchHit } from "@/lib/wire/search";
import { listContacts } from "./contacts";
import { conversationByNumber } from "./conversations";
import { excerptOf } from "./excerpt";
import { readCursor, writeCursor } from "./page-cursor";
import { queryOf, referenceIn, type Sought, soughtIn } from "./search-words";

const CONTACTS = 6;
const HITS = 30;
/** So many of the newest messages are looked through one by one: a common word has a page of hits among them. */
const NEWEST = 5_000;

const place = z.tuple([z.string().regex(/^\d{1,18}$/)]);
const stored = searchHit.omit({ excerpt: true }).extend({ seq: z.string(), text: z.string() });
type Stored = z.infer<typeof stored>;

/** Contacts and the words of conversations. Hits are messages, the newest first, one for each conversation a page. */
export async function search(
	database: Database,
	{ words, cursor }: { words: string; cursor: string | null },
): Promise<SearchPage> {
	const after = readCursor(cursor, place)?.[0] ?? null;
	const sought = soughtIn(words);
	const number = referenceIn(words);
	const [contacts, conversation, found] = await Promise.all([
		after === null ? listContacts(database, { search: words, cursor: null }) : null,
		after === null && number !== null ? conversationByNumber(database, number) : null,
		sought.length === 0 ? [] : messagesWith(database, { query: queryOf(sought), after }),
	]);
	const last = found.length > HITS ? found[HITS - 1] : undefined;
	return {
		contacts: contacts?.rows.slice(0, CONTACTS) ?? [],
		conversation,
		hits: onePerConversation(found.slice(0, HITS)).map((hit) => hitOf(hit, sought)),
		next: last ? writeCursor([last.seq]) : null,
	};
}

/** What is common is found among the newest; only what is rare needs the index, which then has little to sort. */
async function messagesWith(
	database: Database,
	asked: { query: string; after: string | null },
): Promise<Stored[]> {
	const among = await amongNewest(database, asked);
	return among.length > HITS ? among : everywhere(database, asked);
}

type Asked = { query: string; after: string | null };

const beforeOf = (after: string | null) =>
	after === null ? Prisma.empty : Prisma.sql`AND m.seq < ${BigInt(after)}`;

function amongNewest(database: Database, { query, after }: Asked): Promise<Stored[]> {
	return rowsOf(
		database,
		Prisma.sql`
		SELECT * FROM (SELECT * FROM message m WHERE true ${beforeOf(after)}
			ORDER BY m.seq DESC LIMIT ${NEWEST}) m
		WHERE m.role <> 'marker' AND m.search @@ to_tsquery('simple', ${query})
		ORDER BY m.seq DESC LIMIT ${HITS + 1}`,
	);
}

/** Written so that the planner cannot walk the messages by their number instead. */
function everywhere(database: Database, { query, after }: Asked): Promise<Stored[]> {
	return rowsOf(
		database,
		Prisma.sql`
		SELECT * FROM message m WHERE m.role <> 'marker'
			AND m.search @@ to_tsquery('simple', ${query}) ${beforeOf(after)}
		ORDER BY m.seq + 0 DESC LIMIT ${HITS + 1}`,
	);
}

async function rowsOf(database: Database, messages: Prisma.Sql): Promise<Stored[]> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('seq', m.seq::text, 'messageId', m.id, 'text', m.text, 'role', m.role,
			'at', m.at, 'conversationId', v.id, 'contactId', v.contact_id, 'reference', 'C-' || v.number,
			'name', k.name, 'company', k.company) AS row
		FROM (${messages}) m
		JOIN conversation v ON v.id = m.conversation_id
		LEFT JOIN contact k ON k.id = v.contact_id
		ORDER BY m.seq DESC`;
	return found.map(({ row }) => stored.parse(row));
}

function onePerConversation(hits: readonly Stored[]): Stored[] {
	const seen = new Set<string>();
	return hits.filter(({ conversationId }) => !seen.has(conversationId) && seen.add(conversationId));
}

function hitOf({ seq: _seq, text, ...hit }: Stored, sought: readonly Sought[]): SearchHit {
	return { ...hit, excerpt: excerptOf(text, sought) };
}
