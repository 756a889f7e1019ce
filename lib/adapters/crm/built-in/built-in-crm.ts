import type { Database } from "@/lib/adapters/db/prisma/client";
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
			const noteId = await writeNote(database, packet, delivery);
			const taskId = await writeTask(database, packet, delivery);
			const url = delivery.link;
			return {
				outcome: { status: "delivered", reference: packet.contact_id },
				record: { contactId: packet.contact_id, noteId, taskId, url },
				sent: packetText(packet),
			};
		},
		check: async () => ({ status: "delivered" }),
	};
}

async function writeNote(
	database: Database,
	packet: Packet,
	{ at, eventId, handoffId }: CrmDelivery,
): Promise<string> {
	const note = await database.crmNote.upsert({
		where: { eventId },
		update: {},
		create: {
			id: `note-${eventId}`,
			contactId: packet.contact_id,
			handoffId,
			eventId,
			body: packetText(packet),
			at: new Date(at),
		},
		select: { id: true },
	});
	return note.id;
}

async function writeTask(
	database: Database,
	packet: Packet,
	{ event, handoffId, dueAt, ownerId, at }: CrmDelivery,
): Promise<string> {
	const changing = {
		subject: headline(packet),
		dueAt: new Date(dueAt),
		ownerId: ownerId ?? null,
		doneAt: event === "resolved" ? new Date(at) : null,
	};
	const task = await database.crmTask.upsert({
		where: { handoffId },
		update: changing,
		create: { id: `task-${handoffId}`, contactId: packet.contact_id, handoffId, ...changing },
		select: { id: true },
	});
	return task.id;
}
