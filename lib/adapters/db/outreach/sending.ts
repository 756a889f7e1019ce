import type { Database } from "@/lib/adapters/db/prisma/client";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import type { OutreachStore } from "./outreach-store";
import { sendJob, tellContact } from "./queue";

/**
 * The point of no return. The contact's row is locked as a pause or a switch locks it, the message is looked
 * at once more, and SMTP's DATA is written before the lock is let go: a pause that was committed before wins,
 * one that waits for the lock finds the message on its way.
 */
export async function proceedToData(
	database: Database,
	{ id, mailId, proceed }: Parameters<OutreachStore["proceed"]>[0],
): Promise<boolean> {
	return database.$transaction(async (tx) => {
		await tx.$executeRaw`
			SELECT 1 FROM contact WHERE id = (SELECT contact_id FROM outreach_message WHERE id = ${id})
			FOR NO KEY UPDATE`;
		const changed = await tx.$executeRaw`
			UPDATE outreach_message m SET state = 'sending', mail_id = ${mailId}, waits_for = NULL,
				send_after = clock_timestamp()
			FROM contact k WHERE m.id = ${id} AND m.state = 'queued' AND k.id = m.contact_id
				AND k.outreach_paused_at IS NULL AND k.email_channel
				AND (m.origin = 'manual' OR k.auto_engage)
				AND (m.origin = 'manual' OR NOT EXISTS (SELECT 1 FROM handoff h WHERE h.contact_id = k.id
					AND h.announced AND h.status IN ('open', 'claimed')))
				AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.email = k.email)`;
		if (changed === 0) return false;
		proceed();
		return true;
	});
}

/** A worker that died between DATA and our note of it leaves this behind. */
const LOST_AFTER_MINUTES = 10;

/**
 * What became of a message that is neither queued nor ended: after ten minutes nobody is sending it any more,
 * and whether it arrived cannot be known. Sending it again could be the second time, so a rep decides.
 */
export async function settleLost(
	database: Database,
	id: string,
): Promise<"lost" | "under_way" | "not_sending"> {
	const reason = "Sending was interrupted: nobody can know whether the message arrived.";
	const lost = await database.$executeRaw`
		UPDATE outreach_message SET state = 'failed', failure = ${reason}
		WHERE id = ${id} AND state = 'sending'
			AND send_after < clock_timestamp() - make_interval(mins => ${LOST_AFTER_MINUTES})`;
	if (lost > 0) return "lost";
	const sending = await database.outreachMessage.count({ where: { id, state: "sending" } });
	return sending > 0 ? "under_way" : "not_sending";
}

export async function endSending(
	database: Database,
	{ id, ...end }: Parameters<OutreachStore["endSending"]>[0],
): Promise<void> {
	await database.$transaction(async (tx) => {
		const at = new Date(end.at);
		const rows =
			end.outcome === "sent"
				? await tx.$queryRaw<{ contact_id: string }[]>`
					UPDATE outreach_message SET state = 'sent', sent_at = ${at}, mail_id = ${end.mailId},
						attempts = attempts + 1, failure = NULL, waits_for = NULL
					WHERE id = ${id} AND state = 'sending' RETURNING contact_id`
				: await tx.$queryRaw<{ contact_id: string }[]>`
					UPDATE outreach_message SET attempts = attempts + 1, failure = ${end.reason},
						state = CASE WHEN ${end.outcome === "retry"} THEN 'queued' ELSE 'failed' END,
						send_after = CASE WHEN ${end.outcome === "retry"} THEN ${at} ELSE send_after END
					WHERE id = ${id} AND state IN ('queued', 'sending') RETURNING contact_id`;
		const contactId = rows[0]?.contact_id;
		if (!contactId) return;
		if (end.outcome === "retry") await addJobs(tx, [sendJob(id, contactId, RETRY_MS)]);
		await tellContact(tx, contactId);
	});
}

/** A mail server that asked us to come back is asked again after so long. */
export const RETRY_MS = 10 * 60_000;
