import { type Database, PREPARED } from "@/lib/adapters/db/prisma/client";
import { headline } from "@/lib/handoff/brief";
import type { Packet } from "@/lib/handoff/packet";
import { packetText } from "@/lib/handoff/packet-html";
import type { Crm, CrmDelivery } from "../crm";

/**
 * The CRM that is always there: the contact in our own database with a note for each event and one task for
 * each handoff. Unique keys make every repeat harmless.
 */
export function createBuiltInCrm(database: Database): Crm {
	return {
		async deliver(packet, delivery) {
			const noteId = `note-${delivery.eventId}`;
			const taskId = `task-${delivery.handoffId}`;
			const body = packetText(packet);
			await write(database, { packet, delivery, noteId, taskId, body });
			return {
				outcome: { status: "delivered", reference: packet.contact_id },
				record: { contactId: packet.contact_id, noteId, taskId, url: delivery.link },
				sent: body,
			};
		},
		check: async () => ({ status: "delivered" }),
	};
}

type Writing = {
	packet: Packet;
	delivery: CrmDelivery;
	noteId: string;
	taskId: string;
	body: string;
};

/** In one statement, and to the contact that the handoff has now: two may have become one since the packet was read. */
async function write(
	database: Database,
	{ packet, delivery, noteId, taskId, body }: Writing,
): Promise<void> {
	const { event, eventId, handoffId, ownerId } = delivery;
	const at = new Date(delivery.at);
	const doneAt = event === "resolved" ? at : null;
	await database.$executeRaw`
		${PREPARED} WITH handed AS (
			SELECT id, contact_id FROM handoff WHERE id = ${handoffId}
		), noted AS (
			INSERT INTO crm_note (id, contact_id, handoff_id, event_id, body, at)
			SELECT ${noteId}, contact_id, id, ${eventId}, ${body}, ${at} FROM handed
			ON CONFLICT (event_id) DO NOTHING
		)
		INSERT INTO crm_task (id, contact_id, handoff_id, subject, due_at, owner_id, done_at)
		SELECT ${taskId}, contact_id, id, ${headline(packet)}, ${new Date(delivery.dueAt)}, ${ownerId ?? null},
			${doneAt}::timestamptz FROM handed
		ON CONFLICT (handoff_id) DO UPDATE SET subject = excluded.subject, due_at = excluded.due_at,
			owner_id = excluded.owner_id, done_at = excluded.done_at`;
}
