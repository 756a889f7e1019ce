import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { type ConversationPage, type ConversationRow, conversationRow } from "@/lib/wire/search";
import { readCursor, writeCursor } from "./page-cursor";

const PAGE = 50;
const LAST_CHARACTERS = 160;

const place = z.tuple([z.iso.datetime({ offset: true }), z.string()]);

/** All conversations in which something was said, the liveliest first. */
export async function listConversations(
	database: Database,
	cursor: string | null,
): Promise<ConversationPage> {
	const after = readCursor(cursor, place);
	const from = after
		? Prisma.sql`AND (v.last_message_at < ${after[0]}::timestamptz
			OR (v.last_message_at = ${after[0]}::timestamptz AND v.id > ${after[1]}))
			AND v.last_message_at <= ${after[0]}::timestamptz`
		: Prisma.empty;
	const rows = await rowsOf(
		database,
		Prisma.sql`v.exchanges > 0 ${from} ORDER BY v.last_message_at DESC, v.id LIMIT ${PAGE + 1}`,
	);
	const last = rows[PAGE - 1];
	const next = rows.length > PAGE && last ? writeCursor([last.lastMessageAt, last.id]) : null;
	return { rows: rows.slice(0, PAGE), next };
}

/** The conversation people call C-1042. */
export async function conversationByNumber(
	database: Database,
	number: number,
): Promise<ConversationRow | null> {
	const rows = await rowsOf(database, Prisma.sql`v.number = ${number}`);
	return rows[0] ?? null;
}

async function rowsOf(database: Database, where: Prisma.Sql): Promise<ConversationRow[]> {
	const found = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', v.id, 'reference', 'C-' || v.number, 'contactId', v.contact_id,
			'name', k.name, 'company', k.company, 'email', k.email, 'level', coalesce(q.level, 'cold'),
			'speaker', v.speaker, 'exchanges', v.exchanges, 'last', coalesce(m.text, ''),
			'lastMessageAt', v.last_message_at) AS row
		FROM (SELECT * FROM conversation v WHERE ${where}) v
		LEFT JOIN contact k ON k.id = v.contact_id
		LEFT JOIN qualification q ON q.conversation_id = v.id
		LEFT JOIN LATERAL (
			SELECT left(text, ${LAST_CHARACTERS}) AS text FROM message
			WHERE conversation_id = v.id AND role <> 'marker' ORDER BY seq DESC LIMIT 1) m ON true
		ORDER BY v.last_message_at DESC, v.id`;
	return found.map(({ row }) => conversationRow.parse(row));
}
