import { z } from "zod";
import { Prisma } from "@/lib/generated/prisma/client";
import { type ContactDuplicate, contactDuplicate } from "@/lib/wire/console";
import type { Database, Transaction } from "../client";

const SHOWN = 5;

/** As the index on it is written: the planner only uses it for the very same words. */
const mailbox = (column: Prisma.Sql) => Prisma.sql`(CASE
	WHEN split_part(${column}, '@', 2) IN ('gmail.com', 'googlemail.com')
	THEN replace(split_part(split_part(${column}, '@', 1), '+', 1), '.', '') || '@gmail.com'
	ELSE split_part(split_part(${column}, '@', 1), '+', 1) || '@' || split_part(${column}, '@', 2) END)`;
const digits = (column: Prisma.Sql) => Prisma.sql`regexp_replace(${column}, '[^0-9]', '', 'g')`;
const phone = (column: Prisma.Sql) => Prisma.sql`right(${digits(column)}, 9)`;

const KEYS = {
	mailbox: Prisma.sql`${mailbox(Prisma.sql`k."email"`)} = ${mailbox(Prisma.sql`me."email"`)}`,
	phone: Prisma.sql`length(${digits(Prisma.sql`k."phone"`)}) >= 9
		AND length(${digits(Prisma.sql`me."phone"`)}) >= 9
		AND ${phone(Prisma.sql`k."phone"`)} = ${phone(Prisma.sql`me."phone"`)}`,
};

/** Who shares a mailbox or a telephone with the contact. A name alone proves nothing and is not asked. */
export function duplicates(
	database: Database | Transaction,
	contactId: string,
): Promise<ContactDuplicate[]> {
	return shown(
		database,
		Prisma.sql`
			SELECT k.id, 'same_mailbox' AS why FROM contact me JOIN contact k ON ${KEYS.mailbox}
			WHERE me.id = ${contactId} AND k.id <> me.id
			UNION ALL
			SELECT k.id, 'same_phone' FROM contact me JOIN contact k ON ${KEYS.phone}
			WHERE me.id = ${contactId} AND k.id <> me.id`,
	);
}

/** Whom a rep named by their very address. */
export async function candidate(
	database: Database | Transaction,
	{ contactId, email }: { contactId: string; email: string },
): Promise<ContactDuplicate | null> {
	const found = await shown(
		database,
		Prisma.sql`
			SELECT id, 'named_address' AS why FROM contact
			WHERE email = ${email.trim().toLowerCase()} AND id <> ${contactId}`,
	);
	return found[0] ?? null;
}

async function shown(
	database: Database | Transaction,
	candidates: Prisma.Sql,
): Promise<ContactDuplicate[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', k.id, 'name', k.name, 'email', k.email, 'phone', k.phone,
			'company', k.company, 'why', found.why, 'createdAt', k.created_at,
			'conversations', (SELECT count(*) FROM conversation WHERE contact_id = k.id),
			'handoffs', (SELECT count(*) FROM handoff WHERE contact_id = k.id),
			'notes', (SELECT count(*) FROM contact_note WHERE contact_id = k.id)) AS row
		FROM (SELECT DISTINCT ON (id) id, why FROM (${candidates}) one ORDER BY id, why) found
		JOIN contact k ON k.id = found.id ORDER BY k.created_at LIMIT ${SHOWN}`;
	return z.array(contactDuplicate).parse(rows.map(({ row }) => row));
}
