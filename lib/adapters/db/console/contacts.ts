import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { type ContactPage, contactRow } from "@/lib/wire/console";
import { readCursor, writeCursor } from "./page-cursor";

const PAGE = 50;
const WORDS_MAX = 6;

const place = z.tuple([z.iso.datetime({ offset: true }), z.string()]);

/** The expression of the index `contact_search`. */
const SEARCHED = Prisma.sql`
	to_tsvector('simple', translate(coalesce(k.name, '') || ' ' || coalesce(k.company, '') || ' '
		|| coalesce(k.email, ''), '@._-+', '     '))`;

/** Contacts, the newest first; `search` finds beginnings of words in name, company and e-mail. */
export async function listContacts(
	database: Database,
	{ search, cursor }: { search: string; cursor: string | null },
): Promise<ContactPage> {
	const after = readCursor(cursor, place);
	const words = searchWords(search);
	if (search.trim() !== "" && words === "") return { rows: [], next: null };
	const matching = words
		? Prisma.sql`${SEARCHED} @@ to_tsquery('simple', ${words})`
		: Prisma.sql`true`;
	const from = after
		? Prisma.sql`AND (k.created_at, k.id) < (${after[0]}::timestamptz, ${after[1]})`
		: Prisma.empty;
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', k.id, 'name', k.name, 'email', k.email, 'company', k.company,
			'role', k.role, 'owner', u.name, 'paused', k.outreach_paused_at IS NOT NULL,
			'level', v.level, 'lastMessageAt', v.last_message_at, 'createdAt', k.created_at) AS row
		FROM (SELECT * FROM contact k WHERE ${matching} ${from}
			ORDER BY k.created_at DESC, k.id DESC LIMIT ${PAGE + 1}) k
		LEFT JOIN "user" u ON u.id = k.owner_id
		LEFT JOIN LATERAL (
			SELECT c.last_message_at, q.level FROM conversation c
			LEFT JOIN qualification q ON q.conversation_id = c.id
			WHERE c.contact_id = k.id ORDER BY c.last_message_at DESC LIMIT 1) v ON true
		ORDER BY k.created_at DESC, k.id DESC`;
	const rows = found.map(({ row }) => contactRow.parse(row));
	const last = rows[PAGE - 1];
	const next = rows.length > PAGE && last ? writeCursor([last.createdAt, last.id]) : null;
	return { rows: rows.slice(0, PAGE), next };
}

/** "jane ac" → `jane:* & ac:*`. Only letters and digits pass, so that nothing else reaches the query's language. */
function searchWords(search: string): string {
	const words = search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words
		.slice(0, WORDS_MAX)
		.map((word) => `${word}:*`)
		.join(" & ");
}
