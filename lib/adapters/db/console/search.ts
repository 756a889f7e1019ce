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
		sought.length === 0 ? [] : messagesWith(database, { sought, after }),
	]);
	const last = found.length > HITS ? found[HITS - 1] : undefined;
	return {
		contacts: contacts?.rows.slice(0, CONTACTS) ?? [],
		conversation,
		hits: onePerConversation(found.slice(0, HITS)).map((hit) => hitOf(hit, sought)),
		next: last ? writeCursor([last.seq]) : null,
	};
}

type Asked = { sought: readonly Sought[]; after: string | null };

/** What is common is found among the newest; only what is rare needs the index, which then has little to sort. */
async function messagesWith(database: Database, asked: Asked): Promise<Stored[]> {
	const among = await amongNewest(database, asked);
	return among.length > HITS ? among : everywhere(database, asked);
}

const beforeOf = (after: string | null) =>
	after === null ? Prisma.empty : Prisma.sql`AND m.seq < ${BigInt(after)}`;

const newestOf = (after: string | null) => Prisma.sql`(SELECT * FROM message m
	WHERE true ${beforeOf(after)} ORDER BY m.seq DESC LIMIT ${NEWEST})`;

function amongNewest(database: Database, { sought, after }: Asked): Promise<Stored[]> {
	return rowsOf(
		database,
		Prisma.sql`
		SELECT * FROM ${newestOf(after)} m
		WHERE m.role <> 'marker' AND m.search @@ to_tsquery('simple', ${queryOf(sought)})
		ORDER BY m.seq DESC LIMIT ${HITS + 1}`,
	);
}

/** Written so that the planner cannot walk the messages by their number instead, nor ask the index for what is common. */
async function everywhere(database: Database, asked: Asked): Promise<Stored[]> {
	const { rare, common } = await byFrequency(database, asked);
	const alsoCommon =
		common.length === 0
			? Prisma.empty
			: Prisma.sql`AND (m.search || ''::tsvector) @@ to_tsquery('simple', ${queryOf(common)})`;
	return rowsOf(
		database,
		Prisma.sql`
		SELECT * FROM message m WHERE m.role <> 'marker'
			AND m.search @@ to_tsquery('simple', ${queryOf(rare)}) ${alsoCommon} ${beforeOf(asked.after)}
		ORDER BY m.seq + 0 DESC LIMIT ${HITS + 1}`,
	);
}

/** In fewer than one in so many of the newest messages a word is rare. */
const RARE_IN = 100;

/**
 * The index gathers every message that has a common word before it looks at the next word. Where one is rare, the
 * common ones are looked at in what it leaves. Without a rare one they all count as rare.
 */
async function byFrequency(
	database: Database,
	{ sought, after }: Asked,
): Promise<{ rare: readonly Sought[]; common: readonly Sought[] }> {
	if (sought.length === 1) return { rare: sought, common: [] };
	const hasRare = sought.map(
		(one) => Prisma.sql`count(*) FILTER (WHERE m.search @@ to_tsquery('simple', ${queryOf([one])}))
			* ${RARE_IN}::int < count(*)`,
	);
	const rows = await database.$queryRaw<{ rare: boolean[] }[]>`
		SELECT ARRAY[${Prisma.join(hasRare)}] AS rare FROM ${newestOf(after)} m`;
	const isRare = (_one: Sought, place: number) => rows[0]?.rare[place] === true;
	const rare = sought.filter(isRare);
	if (rare.length === 0) return { rare: sought, common: [] };
	return { rare, common: sought.filter((one, place) => !isRare(one, place)) };
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
