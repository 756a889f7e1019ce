import type { ContactBook } from "../../contact-book";
import type { Database, Transaction } from "../client";
import { lockConversationsOfContact } from "../lock-conversations";
import { candidate, duplicates } from "./duplicates";
import { recordOn } from "./told";

type Input = Parameters<ContactBook["merge"]>[0];

/**
 * Two records of one person become one: conversations, handoffs, notes, tasks, messages and events move to the
 * contact that stays, its gaps are filled, both addresses lead to it from now on. A pause of either holds, and
 * Auto-Engage stays off if it was off for either: merging must never begin to write to somebody.
 */
export async function merge(database: Database, input: Input): ReturnType<ContactBook["merge"]> {
	return database.$transaction(
		async (tx) => {
			const { contactId, otherId, actor, at } = input;
			// In one order, whichever way round two reps merge.
			const both = [contactId, otherId].toSorted();
			for (const id of both) await lockConversationsOfContact(tx, id);
			const rows = await tx.$queryRaw<Merged[]>`
				SELECT id, email, name, phone, company FROM contact WHERE id IN (${both[0]}, ${both[1]})
				ORDER BY id FOR UPDATE`;
			const other = rows.find(({ id }) => id === otherId);
			if (!other) return { result: (await wasMerged(tx, input)) ? "already" : "not_found" };
			if (rows.length < 2) return { result: "not_found" };
			if (!(await isSamePerson(tx, input))) return { result: "not_the_same" };
			await move(tx, input);
			await fillGaps(tx, input);
			await leave(tx, input, other);
			const { id: _id, ...before } = other;
			const action = "contacts_merged";
			await recordOn(tx, { contactId, actor, at, action, before: { id: otherId, ...before } });
			return { result: "done" };
		},
		{ timeout: 20_000 },
	);
}

type Merged = {
	id: string;
	email: string | null;
	name: string | null;
	phone: string | null;
	company: string | null;
};

async function wasMerged(tx: Transaction, { contactId, otherId }: Input): Promise<boolean> {
	const found = await tx.mergedContact.findUnique({ where: { id: otherId } });
	return found?.intoId === contactId;
}

async function isSamePerson(tx: Transaction, { contactId, otherId, email }: Input) {
	const named = email === null ? null : await candidate(tx, { contactId, email });
	if (named?.id === otherId) return true;
	return (await duplicates(tx, contactId)).some(({ id }) => id === otherId);
}

/** Every table that hangs on a contact; a test compares this list with the database's own. */
async function move(tx: Transaction, { contactId, otherId }: Input): Promise<void> {
	const where = { contactId: otherId };
	const data = { contactId };
	await tx.conversation.updateMany({ where, data });
	await tx.handoff.updateMany({ where, data });
	await tx.outreachMessage.updateMany({ where, data });
	await tx.inboundMail.updateMany({ where, data });
	await moveEnrolments(tx, { contactId, otherId });
	await tx.engagementEvent.updateMany({ where, data });
	await tx.crmNote.updateMany({ where, data });
	await tx.crmTask.updateMany({ where, data });
	await tx.contactNote.updateMany({ where, data });
	await tx.contactOutcome.updateMany({ where, data });
	await tx.contactAddress.updateMany({ where, data });
	await tx.mergedContact.updateMany({ where: { intoId: otherId }, data: { intoId: contactId } });
	await tx.auditEntry.updateMany({
		where: { subject: `contact:${otherId}` },
		data: { subject: `contact:${contactId}` },
	});
	await moveStanding(tx, { contactId, otherId });
}

/** Computed anew from both histories. What was raised for either was raised, and a rep's decision stands. */
async function moveStanding(
	tx: Transaction,
	{ contactId, otherId }: Pick<Input, "contactId" | "otherId">,
): Promise<void> {
	await tx.engagement.updateMany({ where: { contactId }, data: { stale: true } });
	await tx.$executeRaw`
		INSERT INTO engagement AS kept (contact_id, state, raised, override, stale, judged_at)
		SELECT ${contactId}, state, raised, override, true, judged_at
		FROM engagement WHERE contact_id = ${otherId}
		ON CONFLICT (contact_id) DO UPDATE SET
			override = coalesce(kept.override, excluded.override),
			raised = (SELECT coalesce(jsonb_object_agg(cause, at), '{}'::jsonb) FROM (
				SELECT cause, max(at::text::numeric) AS at FROM (
					SELECT * FROM jsonb_each(kept.raised) UNION ALL SELECT * FROM jsonb_each(excluded.raised)
				) AS either (cause, at) GROUP BY cause) newest)`;
}

/** A sequence that runs for both goes on once: nobody gets the same mail twice. */
async function moveEnrolments(
	tx: Transaction,
	{ contactId, otherId }: Pick<Input, "contactId" | "otherId">,
): Promise<void> {
	const stopped = await tx.$queryRaw<{ id: string }[]>`
		UPDATE outreach_enrolment SET state = 'stopped', ended_at = now(),
			ended_because = 'The contact was merged with one that is in the same sequence.'
		WHERE contact_id = ${otherId} AND state = 'active' AND sequence_id IN (
			SELECT sequence_id FROM outreach_enrolment WHERE contact_id = ${contactId} AND state = 'active')
		RETURNING id`;
	await tx.outreachMessage.updateMany({
		where: {
			enrolmentId: { in: stopped.map(({ id }) => id) },
			state: { in: ["queued", "held", "quarantined"] },
		},
		data: { state: "cancelled" },
	});
	await tx.outreachEnrolment.updateMany({ where: { contactId: otherId }, data: { contactId } });
}

async function fillGaps(tx: Transaction, { contactId, otherId }: Input): Promise<void> {
	await tx.$executeRaw`
		UPDATE contact k SET name = coalesce(k.name, o.name), company = coalesce(k.company, o.company),
			role = coalesce(k.role, o.role), phone = coalesce(k.phone, o.phone),
			preferred_time = coalesce(k.preferred_time, o.preferred_time),
			owner_id = coalesce(k.owner_id, o.owner_id),
			auto_engage = k.auto_engage AND o.auto_engage,
			email_channel = k.email_channel AND o.email_channel,
			chat_channel = k.chat_channel AND o.chat_channel,
			outreach_paused_by = CASE WHEN k.outreach_paused_at IS NULL THEN o.outreach_paused_by
				ELSE k.outreach_paused_by END,
			outreach_paused_at = coalesce(k.outreach_paused_at, o.outreach_paused_at),
			created_at = least(k.created_at, o.created_at), updated_at = now()
		FROM contact o WHERE k.id = ${contactId} AND o.id = ${otherId}`;
	await tx.$executeRaw`
		UPDATE outreach_message SET state = 'held' WHERE contact_id = ${contactId} AND state = 'queued'
			AND EXISTS (SELECT 1 FROM contact WHERE id = ${contactId} AND outreach_paused_at IS NOT NULL)`;
	await tx.$executeRaw`
		UPDATE outreach_message SET state = 'cancelled'
		WHERE contact_id = ${contactId} AND origin = 'automated' AND state IN ('queued', 'held')
			AND EXISTS (SELECT 1 FROM contact WHERE id = ${contactId} AND NOT auto_engage)`;
}

/** The other record goes; its address and its links lead on. */
async function leave(tx: Transaction, input: Input, { email }: Merged): Promise<void> {
	const { contactId, otherId, actor, at } = input;
	await tx.$executeRaw`UPDATE conversation SET version = version + 1 WHERE contact_id = ${contactId}`;
	await tx.contact.delete({ where: { id: otherId }, select: { id: true } });
	const kept = await tx.contact.findUniqueOrThrow({ where: { id: contactId } });
	if (email !== null && kept.email === null) {
		await tx.contact.update({ where: { id: contactId }, data: { email }, select: { id: true } });
	} else if (email !== null) {
		await tx.contactAddress.create({ data: { email, contactId }, select: { email: true } });
	}
	await keepAsked(tx, input, email);
	await tx.mergedContact.create({
		data: { id: otherId, intoId: contactId, byName: actor.name, at: new Date(at) },
		select: { id: true },
	});
}

/** Whoever asked at one address not to be written to is not written to at the other. */
async function keepAsked(
	tx: Transaction,
	{ contactId, at }: Input,
	email: string | null,
): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO suppression (email, reason, at)
		SELECT k.email, 'unsubscribed', ${new Date(at)} FROM contact k
		WHERE k.id = ${contactId} AND k.email IS NOT NULL AND EXISTS (
			SELECT 1 FROM suppression WHERE email = ${email} AND reason = 'unsubscribed')
		ON CONFLICT (email) DO UPDATE SET reason = 'unsubscribed'`;
}
