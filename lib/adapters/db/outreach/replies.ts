import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import type { OutreachStore, Received } from "./outreach-store";

/**
 * Finds whose mail it is and keeps it, once. By the message it answers; a bounce also by the address it names,
 * an answer in a new thread by its sender. Anybody can write any Message-ID, so what is said to answer one of
 * our messages counts only when it comes from an address of whom we wrote to, or is a mail server's report.
 */
export async function receiveMail(
	database: Database,
	mail: Parameters<OutreachStore["receive"]>[0],
): Promise<Received> {
	const from = mail.kind.kind === "bounce" ? (mail.kind.recipient ?? "") : mail.from.toLowerCase();
	const isReport = mail.kind.kind === "bounce";
	return database.$transaction(async (tx) => {
		const found = await tx.$queryRaw<{ contact_id: string; outreach_id: string | null }[]>`
			SELECT m.contact_id, m.id AS outreach_id FROM outreach_message m
			WHERE m.mail_id = ANY (${[...mail.answers]})
				AND (${isReport} OR m.contact_id IN (${contactWith(from)}))
			ORDER BY m.sent_at DESC NULLS LAST LIMIT 1`;
		const byAddress = found[0]
			? []
			: await tx.$queryRaw<{ contact_id: string; outreach_id: null }[]>`
				SELECT k.id AS contact_id, NULL AS outreach_id FROM (${contactWith(from)}) k
				WHERE EXISTS (SELECT 1 FROM outreach_message m WHERE m.contact_id = k.id AND m.state = 'sent')`;
		const match = found[0] ?? byAddress[0];
		const inserted = await tx.$executeRaw`
			INSERT INTO inbound_mail (id, kind, from_email, subject, text, contact_id, outreach_id, at)
			VALUES (${mail.id}, ${mail.kind.kind}, ${mail.from}, ${mail.subject}, ${mail.text},
				${match?.contact_id ?? null}, ${match?.outreach_id ?? null}, ${new Date(mail.at)})
			ON CONFLICT DO NOTHING`;
		if (inserted === 0) return "again";
		return match ? { contactId: match.contact_id, outreachId: match.outreach_id } : "nobodys";
	});
}

/** A contact has the addresses of all that were merged into it. */
function contactWith(email: string): Prisma.Sql {
	return Prisma.sql`SELECT id FROM contact WHERE email = ${email}
		UNION SELECT contact_id AS id FROM contact_address WHERE email = ${email}`;
}

/** @returns the contact who has this address */
export async function suppress(
	database: Database,
	{ email, reason, at }: Parameters<OutreachStore["suppress"]>[0],
): Promise<string | null> {
	return database.$transaction(async (tx) => {
		const address = email.toLowerCase();
		const rows = await tx.$queryRaw<{ id: string }[]>`
			SELECT id FROM contact WHERE id IN (${contactWith(address)}) FOR NO KEY UPDATE`;
		await tx.$executeRaw`
			INSERT INTO suppression (email, reason, at) VALUES (${address}, ${reason}, ${new Date(at)})
			ON CONFLICT (email) DO UPDATE SET
				reason = CASE WHEN suppression.reason = 'unsubscribed' THEN 'unsubscribed' ELSE excluded.reason END`;
		return rows[0]?.id ?? null;
	});
}
