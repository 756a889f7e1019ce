import { z } from "zod";
import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { type SubjectShown, subjectShown } from "@/lib/wire/privacy";

export type Subject = { key: string; contactId: string | null; conversationIds: string[] };

const HANDLE = /^c-(\d{1,9})$/i;

/** Who is meant by an address, an id or a handle. */
export async function findSubject(database: Database, who: string): Promise<SubjectShown | null> {
	const key = await keyOf(database, who.trim());
	const subject = key ? await subjectOf(database, key) : null;
	return subject && showSubject(database, subject);
}

/** null when nothing is kept under this key. */
export async function subjectOf(tx: Database | Transaction, key: string): Promise<Subject | null> {
	const id = key.slice(key.indexOf(":") + 1);
	if (key.startsWith("contact:")) {
		const contact = await tx.contact.findUnique({ where: { id }, select: { id: true } });
		if (!contact) return null;
		const rows = await tx.conversation.findMany({
			where: { OR: [{ contactId: id }, { handoffs: { some: { contactId: id } } }] },
			select: { id: true },
		});
		return { key, contactId: id, conversationIds: rows.map((row) => row.id) };
	}
	const found = await tx.conversation.findUnique({ where: { id }, select: { id: true } });
	return found && { key, contactId: null, conversationIds: [id] };
}

async function keyOf(database: Database, who: string): Promise<string | null> {
	const email = who.toLowerCase();
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT id FROM contact WHERE email = ${email} OR id = ${who}
		UNION ALL SELECT contact_id FROM contact_address WHERE email = ${email}
		UNION ALL SELECT into_id FROM merged_contact WHERE id = ${who}
		LIMIT 1`;
	if (rows[0]) return `contact:${rows[0].id}`;
	const number = HANDLE.exec(who)?.[1];
	const conversation = await database.conversation.findFirst({
		where: number ? { number: Number(number) } : { id: who },
		select: { id: true, contactId: true },
	});
	if (!conversation) return null;
	const { id, contactId } = conversation;
	return contactId ? `contact:${contactId}` : `conversation:${id}`;
}

const NOBODY = "Somebody without a name";

async function showSubject(
	database: Database,
	{ key, contactId, conversationIds }: Subject,
): Promise<SubjectShown> {
	const [row] = await database.$queryRaw<unknown[]>`
		SELECT ${key}::text AS key, k.email,
			coalesce(k.name, k.email, (SELECT 'C-' || number FROM conversation
				WHERE id = ANY (${conversationIds}) ORDER BY started_at DESC LIMIT 1), ${NOBODY}) AS name,
			${conversationIds.length}::int AS conversations,
			(SELECT count(*)::int FROM message WHERE conversation_id = ANY (${conversationIds})) AS messages,
			(SELECT count(*)::int FROM handoff
				WHERE contact_id = ${contactId} OR conversation_id = ANY (${conversationIds})) AS handoffs,
			(SELECT max(last_message_at) FROM conversation WHERE id = ANY (${conversationIds})) AS "lastMessageAt"
		FROM (SELECT 1) one LEFT JOIN contact k ON k.id = ${contactId}`;
	return subjectShown
		.extend({
			lastMessageAt: z
				.date()
				.nullable()
				.transform((at) => at?.toISOString() ?? null),
		})
		.parse(row);
}
