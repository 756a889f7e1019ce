import type { Packet } from "@/lib/handoff/packet";
import type { Crm, CrmAnswer, CrmDelivery, CrmRecord } from "../crm";
import { startWritten } from "../written";
import { CrmFailure } from "./crm-failure";
import type { Activities, CrmRecords } from "./crm-records";
import { notedRecords } from "./noted-records";
import { type ContentLimits, contactFields, noteContent, taskContent } from "./record-content";

/** A CRM out of its few operations. How far a failed delivery got is told, so that the next one goes on there. */
export function crmOf(records: CrmRecords, limits: ContentLimits): Crm {
	return {
		async deliver(packet, delivery) {
			const record: Partial<CrmRecord> = { ...delivery.known };
			const written = startWritten();
			try {
				await write(notedRecords(records, written), { packet, delivery, record, limits });
				const outcome = { status: "delivered", reference: record.contactId } as const;
				return { outcome, record, sent: written.text() };
			} catch (failure) {
				return { ...failed(failure, record), sent: written.text() };
			}
		},
		async ownerOf(email) {
			try {
				return await records.ownerOf(email);
			} catch (failure) {
				// Without an owner the task is made all the same.
				if (failure instanceof CrmFailure) return undefined;
				throw failure;
			}
		},
		async check() {
			try {
				await records.check();
				return { status: "delivered" };
			} catch (failure) {
				return failed(failure, {}).outcome;
			}
		},
	};
}

type Writing = {
	packet: Packet;
	delivery: CrmDelivery;
	record: Partial<CrmRecord>;
	limits: ContentLimits;
};

/** Fills `record` as it goes. */
async function write(records: CrmRecords, writing: Writing): Promise<void> {
	const { packet, delivery, record, limits } = writing;
	const contactId = await ensureContact(records, packet, record.contactId);
	record.contactId = contactId;
	record.noteId = await put(records.notes, {
		contactId,
		known: record.noteId,
		content: noteContent(packet, delivery, limits),
	});
	record.taskId = await put(records.tasks, {
		contactId,
		known: record.taskId,
		content: taskContent(packet, delivery, limits),
	});
	const url = await records.contactUrl(contactId);
	if (url) record.url = url;
}

/**
 * The visitor's one contact: the one we know, else the address's, else the one that carries our id. When the
 * address belongs to another record, both become one; where that is forbidden, the older stays as it is.
 */
async function ensureContact(
	records: CrmRecords,
	packet: Packet,
	knownId: string | undefined,
): Promise<string> {
	const fields = contactFields(packet);
	const own = knownId ?? (await records.findContact({ ownId: fields.ownId }));
	const holder = fields.email ? await records.findContact({ email: fields.email }) : null;
	if (holder !== null && own !== null && holder !== own) {
		const merged = await records.mergeContacts(holder, own);
		if (!merged && (await records.changeContact(own, fields))) return own;
	}
	const id = holder ?? own;
	if (id !== null && (await records.changeContact(id, fields))) return id;
	return records.createContact(fields);
}

type Put<Content> = { contactId: string; known: string | undefined; content: Content };

/** Changes the record, or makes it when there is none: neither notes nor tasks know idempotence. */
async function put<Content extends { mark: string }>(
	activities: Activities<Content>,
	{ contactId, known, content }: Put<Content>,
): Promise<string> {
	const id = known ?? (await activities.findMarked(contactId, content.mark));
	if (id && (await activities.change(id, content))) return id;
	return activities.create(contactId, content);
}

function failed(failure: unknown, record: Partial<CrmRecord>): CrmAnswer {
	if (!(failure instanceof CrmFailure)) throw failure;
	return { outcome: failure.outcome, record };
}
