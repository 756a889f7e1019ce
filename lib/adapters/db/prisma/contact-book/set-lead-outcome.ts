import type { ContactBook, Written } from "../../contact-book";
import type { Database } from "../client";
import { lockContact, recordOn } from "./told";

export async function setLeadOutcome(
	database: Database,
	{ contactId, id, outcome, actor, at }: Parameters<ContactBook["setOutcome"]>[0],
): Promise<Written> {
	return database.$transaction(async (tx) => {
		if (!(await lockContact(tx, contactId))) return { result: "not_found" };
		const last = await tx.contactOutcome.findFirst({
			where: { contactId },
			orderBy: [{ at: "desc" }, { id: "desc" }],
		});
		if (last?.outcome === outcome) return { result: "already" };
		await tx.contactOutcome.create({
			data: { id, contactId, outcome, byId: actor.id, byName: actor.name, at: new Date(at) },
			select: { id: true },
		});
		const before = { outcome: last?.outcome ?? null };
		await recordOn(tx, {
			contactId,
			actor,
			at,
			action: "lead_outcome",
			before,
			after: { outcome },
		});
		return { result: "done" };
	});
}
