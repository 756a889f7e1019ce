import type { ContactBook, Written } from "../../contact-book";
import type { Database } from "../client";
import { lockContact, recordOn } from "./told";

export async function addNote(
	database: Database,
	{ contactId, id, body, actor, at }: Parameters<ContactBook["addNote"]>[0],
): Promise<Written> {
	return database.$transaction(async (tx) => {
		if (!(await lockContact(tx, contactId))) return { result: "not_found" };
		// Looked up under the lock: the same note may have been sent twice at once.
		if ((await tx.contactNote.count({ where: { id } })) > 0) return { result: "already" };
		await tx.contactNote.create({
			data: {
				id,
				contactId,
				body,
				authorId: actor.id,
				authorName: actor.name,
				at: new Date(at),
			},
			select: { id: true },
		});
		await recordOn(tx, { contactId, actor, at, action: "note_added", after: { body } });
		return { result: "done" };
	});
}

/** The words stay in the audit: a note that was acted on must not vanish without a trace. */
export async function removeNote(
	database: Database,
	{ contactId, noteId, actor, at }: Parameters<ContactBook["removeNote"]>[0],
): Promise<Written> {
	return database.$transaction(async (tx) => {
		if (!(await lockContact(tx, contactId))) return { result: "not_found" };
		const note = await tx.contactNote.findFirst({ where: { id: noteId, contactId } });
		if (!note) return { result: "already" };
		await tx.contactNote.delete({ where: { id: noteId }, select: { id: true } });
		const before = { body: note.body, by: note.authorName };
		await recordOn(tx, { contactId, actor, at, action: "note_removed", before });
		return { result: "done" };
	});
}
