import type { ContactBook } from "../../contact-book";
import type { Database } from "../client";
import { lockContact, recordOn } from "./told";

/** Null leaves it without an owner. Open promises follow: whoever owns the contact is reminded first. */
export async function assignOwner(
	database: Database,
	{ contactId, ownerId, actor, at }: Parameters<ContactBook["assignOwner"]>[0],
): ReturnType<ContactBook["assignOwner"]> {
	return database.$transaction(async (tx) => {
		const contact = await lockContact(tx, contactId);
		if (!contact) return { result: "not_found" };
		if (contact.ownerId === ownerId) return { result: "already" };
		const nameOf = async (id: string | null) =>
			id === null
				? null
				: ((await tx.user.findUnique({ where: { id }, select: { name: true } }))?.name ?? null);
		const owner = await nameOf(ownerId);
		if (ownerId !== null && owner === null) return { result: "unknown_rep" };
		await tx.contact.update({
			where: { id: contactId },
			data: { ownerId },
			select: { id: true },
		});
		await tx.promiseMade.updateMany({
			where: { state: "open", handoff: { contactId } },
			data: { ownerId },
		});
		const before = { owner: await nameOf(contact.ownerId) };
		await recordOn(tx, {
			contactId,
			actor,
			at,
			action: "owner_assigned",
			before,
			after: { owner },
		});
		return { result: "done" };
	});
}
