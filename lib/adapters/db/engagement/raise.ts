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
		const { contactId, raisedBefore, raisedNow, handoff } = raising;
		const changed = await tx.$executeRaw`
			UPDATE engagement SET raised = raised || ${JSON.stringify(raisedNow)}::jsonb
			WHERE contact_id = ${contactId} AND raised = ${JSON.stringify(raisedBefore)}::jsonb`;
		if (changed === 0) return "moved";
		if (await isAtWork(tx, contactId)) return "at_work";
		await writeHandoff(
			tx,
			{ conversationId: null, contact: null, qualification: { level: raising.level } },
			handoff,
		);
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

/** A person has this contact's card already: told by the chat, claimed by a rep, or raised before. */
async function isAtWork(tx: Transaction, contactId: string): Promise<boolean> {
	const rows = await tx.$queryRaw<unknown[]>`
		SELECT 1 FROM handoff WHERE contact_id = ${contactId}
			AND (status = 'claimed' OR (status = 'open' AND announced)) LIMIT 1`;
	return rows.length > 0;
}
