import type { Database } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import { addJobs } from "@/lib/adapters/db/prisma/write-jobs";
import { type QuarantinedMessage, quarantinedMessage } from "@/lib/wire/outreach";
import type { OutreachStore } from "./outreach-store";
import { sendJob, tellContact } from "./queue";

const SHOWN = 200;

export async function listQuarantined(database: Database): Promise<QuarantinedMessage[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('id', m.id, 'contactId', k.id, 'name', k.name, 'email', k.email,
			'company', k.company, 'subject', m.subject, 'body', m.body, 'reasons', m.quarantine, 'byModel', m.by_model,
			'createdAt', m.created_at) AS row
		FROM outreach_message m JOIN contact k ON k.id = m.contact_id
		WHERE m.state = 'quarantined' ORDER BY m.created_at, m.id LIMIT ${SHOWN}`;
	return rows.map(({ row }) => quarantinedMessage.parse(row));
}

/** A rep approves it, with the text as they want it, or throws it away. The contact's pause still holds it. */
export async function settleQuarantined(
	database: Database,
	{ id, actor, at, to }: Parameters<OutreachStore["settleQuarantined"]>[0],
): ReturnType<OutreachStore["settleQuarantined"]> {
	return database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<{ contact_id: string; paused: boolean }[]>`
			SELECT k.id AS contact_id, k.outreach_paused_at IS NOT NULL AS paused FROM contact k
			WHERE k.id = (SELECT contact_id FROM outreach_message WHERE id = ${id}) FOR NO KEY UPDATE`;
		const contact = rows[0];
		if (!contact) return "not_found";
		const state = to === "discarded" ? "discarded" : contact.paused ? "held" : "queued";
		const text = to === "discarded" ? null : to;
		const changed = await tx.$executeRaw`
			UPDATE outreach_message SET state = ${state}, approved_by = ${actor.name},
				subject = coalesce(${text?.subject ?? null}, subject),
				body = coalesce(${text?.body ?? null}, body)
			WHERE id = ${id} AND state = 'quarantined'`;
		if (changed === 0) return "already";
		if (state === "queued") await addJobs(tx, [sendJob(id, contact.contact_id)]);
		const action = to === "discarded" ? "quarantined_discarded" : "quarantined_approved";
		await audit(tx, { actor, at, action, subject: `outreach:${id}` });
		await tellContact(tx, contact.contact_id);
		return "done";
	});
}
