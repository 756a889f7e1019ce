import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../../desk";
import type { Transaction } from "../client";

export type Audited = {
	actor: Actor;
	at: number;
	action: string;
	/** What it was done to, as `contact:ID`. */
	subject: string;
	before?: Prisma.InputJsonObject;
	after?: Prisma.InputJsonObject;
};

/** Every command of a rep leaves a line, in the transaction that carries it out. */
export async function audit(tx: Transaction, entry: Audited): Promise<void> {
	const { actor, at, action, subject, before, after } = entry;
	await tx.auditEntry.create({
		data: {
			at: new Date(at),
			actorId: actor.id,
			actorName: actor.name,
			action,
			subject,
			before: before ?? Prisma.DbNull,
			after: after ?? Prisma.DbNull,
		},
		select: { id: true },
	});
}
