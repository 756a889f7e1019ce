import { Prisma } from "@/lib/generated/prisma/client";
import type { Transaction } from "../client";

type Contacted = { at: number } & (
	| { conversationId: string }
	| { handoffId: string }
	| { contactId: string }
);

/**
 * A rep was in touch with the visitor, by reply, mail or call: what was promised is kept, and the first time
 * counts in the reports. Handoffs that are resolved already stay as they are.
 */
export async function keepPromises(tx: Transaction, contacted: Contacted): Promise<void> {
	const at = new Date(contacted.at);
	const handoffs = handoffsOf(contacted);
	// The handoff before its promises, as everybody does: two transactions then never wait for each other.
	await tx.$executeRaw`
		UPDATE handoff SET first_contact_at = ${at}
		WHERE first_contact_at IS NULL AND status <> 'resolved' AND id IN (${handoffs})`;
	await tx.$executeRaw`
		UPDATE promise SET state = 'kept', settled_at = ${at}
		WHERE state = 'open' AND handoff_id IN (${handoffs})`;
}

function handoffsOf(contacted: Contacted): Prisma.Sql {
	if ("handoffId" in contacted) {
		return Prisma.sql`SELECT id FROM handoff WHERE id = ${contacted.handoffId}`;
	}
	if ("contactId" in contacted) {
		return Prisma.sql`SELECT id FROM handoff WHERE contact_id = ${contacted.contactId}`;
	}
	return Prisma.sql`SELECT id FROM handoff WHERE conversation_id = ${contacted.conversationId}`;
}
