import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../../desk";
import type { Transaction } from "../client";
import { audit } from "../desk/audit";
import { tellLive } from "../write-live";

type Done = {
	contactId: string;
	actor: Actor;
	at: number;
	action: string;
	before?: Prisma.InputJsonObject;
	after?: Prisma.InputJsonObject;
};

/** What was done to a contact stands in the audit, and pages that show the contact hear of it. */
export async function recordOn(tx: Transaction, { contactId, ...done }: Done): Promise<void> {
	await tellLive(tx, [{ audience: "console", type: "contact", payload: { contactId } }]);
	await audit(tx, { ...done, subject: `contact:${contactId}` });
}

/** Locks the contact's row. @returns null when there is none */
export async function lockContact(
	tx: Transaction,
	contactId: string,
): Promise<{ ownerId: string | null } | null> {
	const rows = await tx.$queryRaw<{ ownerId: string | null }[]>`
		SELECT owner_id AS "ownerId" FROM contact WHERE id = ${contactId} FOR UPDATE`;
	return rows[0] ?? null;
}
