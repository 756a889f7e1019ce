import { z } from "zod";
import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { type Erased, type HeldElsewhere, heldElsewhere } from "@/lib/wire/privacy";
import { type Subject, subjectOf } from "./find-subject";
import type { Erasing } from "./privacy-store";

/**
 * Takes away everything kept of somebody: contact, visits, conversations, messages, handoffs with their packets and
 * deliveries, notes, outreach, events, and what the audit says before and after. The conversations are locked
 * first and in one order, as everybody does who changes them.
 */
export async function eraseSubject(
	database: Database,
	{ key, actor, at }: Erasing,
): Promise<Erased | null> {
	return database.$transaction(async (tx) => {
		const subject = await lockedSubject(tx, key);
		if (!subject) return null;
		const handoffIds = await handoffsOf(tx, subject);
		const elsewhere = await heldOutside(tx, handoffIds);
		const { conversationIds, contactId } = subject;
		const messages = await tx.message.count({
			where: { conversationId: { in: conversationIds } },
		});
		await scrubAudit(tx, subject, handoffIds);
		await dropLiveEvents(tx, subject, handoffIds);
		const staysSuppressed = await dropMail(tx, contactId);
		await tx.handoff.deleteMany({ where: { id: { in: handoffIds } } });
		await dropConversations(tx, conversationIds);
		if (contactId) await tx.contact.deleteMany({ where: { id: contactId } });
		const counts = { conversations: conversationIds.length, messages, handoffs: handoffIds.length };
		await audit(tx, { actor, at, action: "visitor_erased", subject: key, after: counts });
		return { key, ...counts, elsewhere, staysSuppressed };
	});
}

/** Looked up again under the lock: a turn may have brought a contact or a handoff meanwhile. */
async function lockedSubject(tx: Transaction, key: string): Promise<Subject | null> {
	const seen = await subjectOf(tx, key);
	if (!seen) return null;
	await tx.$executeRaw`
		SELECT 1 FROM conversation WHERE id = ANY (${seen.conversationIds}) ORDER BY id FOR UPDATE`;
	if (seen.contactId) {
		await tx.$executeRaw`SELECT 1 FROM contact WHERE id = ${seen.contactId} FOR UPDATE`;
	}
	return subjectOf(tx, key);
}

async function handoffsOf(tx: Transaction, subject: Subject): Promise<string[]> {
	const { contactId, conversationIds } = subject;
	const rows = await tx.handoff.findMany({
		where: {
			OR: [
				{ conversationId: { in: conversationIds } },
				...(contactId === null ? [] : [{ contactId }]),
			],
		},
		select: { id: true },
	});
	return rows.map(({ id }) => id);
}

/** What may have arrived counts as arrived. */
async function heldOutside(tx: Transaction, handoffIds: string[]): Promise<HeldElsewhere[]> {
	const rows = await tx.$queryRaw<unknown[]>`
		SELECT d.target, count(*)::int AS count,
			coalesce(array_agg(DISTINCT h.crm_record ->> 'url') FILTER (WHERE d.target = 'crm'
				AND h.crm_record ->> 'url' IS NOT NULL), '{}') AS links
		FROM delivery d JOIN handoff_event e ON e.id = d.event_id JOIN handoff h ON h.id = e.handoff_id
		WHERE e.handoff_id = ANY (${handoffIds}) AND (d.state = 'delivered' OR d.unknown)
		GROUP BY d.target
		UNION ALL
		SELECT 'webhook', count(*)::int, '{}' FROM webhook_message
		WHERE handoff_id = ANY (${handoffIds}) AND state = 'delivered' HAVING count(*) > 0`;
	return z.array(heldElsewhere).parse(rows);
}

async function scrubAudit(tx: Transaction, subject: Subject, handoffIds: string[]): Promise<void> {
	const { contactId, conversationIds } = subject;
	const outreach = contactId
		? await tx.outreachMessage.findMany({ where: { contactId }, select: { id: true } })
		: [];
	const subjects = [
		...(contactId ? [`contact:${contactId}`] : []),
		...conversationIds.map((id) => `conversation:${id}`),
		...handoffIds.map((id) => `handoff:${id}`),
		...outreach.map(({ id }) => `outreach:${id}`),
	];
	await tx.$executeRaw`
		UPDATE audit_entry SET before = NULL, after = NULL WHERE subject = ANY (${subjects})`;
}

async function dropLiveEvents(
	tx: Transaction,
	{ contactId, conversationIds }: Subject,
	handoffIds: string[],
): Promise<void> {
	await tx.$executeRaw`
		DELETE FROM live_event WHERE audience = ANY (${conversationIds})
			OR payload ->> 'conversationId' = ANY (${conversationIds})
			OR payload ->> 'handoffId' = ANY (${handoffIds}) OR payload ->> 'contactId' = ${contactId}`;
}

/** Also what came from their addresses and was matched to nobody. @returns whether an address stays suppressed */
async function dropMail(tx: Transaction, contactId: string | null): Promise<boolean> {
	const rows = await tx.$queryRaw<{ email: string }[]>`
		SELECT email FROM contact WHERE id = ${contactId} AND email IS NOT NULL
		UNION SELECT email FROM contact_address WHERE contact_id = ${contactId}`;
	const emails = rows.map(({ email }) => email);
	await tx.inboundMail.deleteMany({ where: { fromEmail: { in: emails } } });
	return (await tx.suppression.count({ where: { email: { in: emails } } })) > 0;
}

/** A visit goes with the last of its conversations. */
async function dropConversations(tx: Transaction, ids: string[]): Promise<void> {
	await tx.$executeRaw`
		WITH gone AS (DELETE FROM conversation WHERE id = ANY (${ids}) RETURNING visitor_session_id)
		DELETE FROM visitor_session v WHERE v.id IN (SELECT visitor_session_id FROM gone)
			AND NOT EXISTS (SELECT 1 FROM conversation c
				WHERE c.visitor_session_id = v.id AND c.id <> ALL (${ids}))`;
}
