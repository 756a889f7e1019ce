import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { tellWebhooks } from "@/lib/adapters/db/prisma/tell-webhooks";
import { writeHandoff } from "@/lib/adapters/db/prisma/write-handoff";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import type { RaisedHandoff, Raising } from "./engagement-store";

/**
 * Opens the engine's card by the same rows as the chat's, in one transaction with the note that these
 * causes were raised: two workers who try at once raise one.
 */
export async function raiseHandoff(database: Database, raising: RaisedHandoff): Promise<Raising> {
	return database.$transaction(async (tx) => {
		const { contactId, raisedBefore, raisedNow, reasons, handoff } = raising;
		const changed = await tx.$executeRaw`
			UPDATE engagement SET raised = raised || ${JSON.stringify(raisedNow)}::jsonb
			WHERE contact_id = ${contactId} AND raised = ${JSON.stringify(raisedBefore)}::jsonb`;
		if (changed === 0) return "moved";
		const atWork = await cardAtWork(tx, contactId);
		if (atWork) return addReasons(tx, atWork, raising);
		await writeHandoff(
			tx,
			{ conversationId: null, contact: null, qualification: { level: raising.level } },
			handoff,
		);
		await tx.handoff.update({
			where: { id: handoff.id },
			data: { reasons },
			select: { id: true },
		});
		await addJobs(tx, handoff.jobs);
		await tellWebhooks(
			tx,
			handoff.events.map((event) => event.id),
		);
		const payload = { handoffId: handoff.id, contactId, kinds: ["opened"], notify: true };
		await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
		return "raised";
	});
}

type Card = { id: string; claimed_by_id: string | null };

/** A person has this contact's card already: told by the chat, claimed by a rep, or raised before. */
async function cardAtWork(tx: Transaction, contactId: string): Promise<Card | null> {
	const rows = await tx.$queryRaw<Card[]>`
		SELECT id, claimed_by_id FROM handoff WHERE contact_id = ${contactId}
			AND (status = 'claimed' OR (status = 'open' AND announced))
		ORDER BY opened_at DESC LIMIT 1 FOR UPDATE`;
	return rows[0] ?? null;
}

/** Whoever has the card learns of it; while nobody has, everybody does. */
async function addReasons(tx: Transaction, card: Card, raising: RaisedHandoff): Promise<Raising> {
	const { contactId, at, reasons, handoff } = raising;
	const [event] = handoff.events;
	const { notification } = handoff;
	if (!event || !notification) return "at_work";
	await tx.$executeRaw`
		UPDATE handoff SET reasons = reasons || (SELECT coalesce(array_agg(one), '{}')
			FROM unnest(${reasons}::text[]) one WHERE one <> ALL (reasons))
		WHERE id = ${card.id}`;
	const { trigger } = event;
	await tx.handoffEvent.create({
		data: { id: event.id, handoffId: card.id, kind: "upgraded", trigger, at: new Date(at) },
		select: { id: true },
	});
	await tx.$executeRaw`
		INSERT INTO notification (id, user_id, handoff_id, event_id, priority, title, body, created_at)
		SELECT gen_random_uuid()::text, u.id, ${card.id}, ${event.id}, ${notification.priority},
			${notification.title}, ${reasons.join(" ")}, ${new Date(at)}
		FROM "user" u WHERE u.deactivated_at IS NULL
			AND (${card.claimed_by_id}::text IS NULL OR u.id = ${card.claimed_by_id})
		ON CONFLICT (user_id, event_id) DO NOTHING`;
	const payload = { handoffId: card.id, contactId, kinds: ["upgraded"], notify: true };
	await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
	return "at_work";
}
