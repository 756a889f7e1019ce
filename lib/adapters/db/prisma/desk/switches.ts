import type { Prisma } from "@/lib/generated/prisma/client";
import type { Pressed, Switching } from "../../desk";
import type { Database, Transaction } from "../client";
import { tellLive } from "../write-live";
import { audit } from "./audit";

type Switch = {
	column: "autoEngage" | "emailChannel";
	/** What the audit calls it. */
	action: string;
	/** What goes with it when it is switched off. */
	cancels: Prisma.OutreachMessageWhereInput;
};

const AUTO_ENGAGE = {
	column: "autoEngage",
	action: "auto_engage",
	cancels: { origin: "automated" },
} as const satisfies Switch;

const EMAIL_CHANNEL = {
	column: "emailChannel",
	action: "email_channel",
	cancels: {},
} as const satisfies Switch;

export function setAutoEngage(database: Database, input: Switching): Promise<Pressed> {
	return flip(database, AUTO_ENGAGE, input);
}

export function setEmailChannel(database: Database, input: Switching): Promise<Pressed> {
	return flip(database, EMAIL_CHANNEL, input);
}

/** With the contact locked, as a message is on its way to DATA: what is cancelled here goes out no more. */
async function flip(
	database: Database,
	{ column, action, cancels }: Switch,
	{ contactId, actor, at, on }: Switching,
): Promise<Pressed> {
	return database.$transaction(async (tx) => {
		const contact = await lock(tx, contactId);
		if (!contact) return { result: "not_found" };
		if (contact[column] === on) return { result: "already", by: actor.name, at };
		await tx.contact.update({
			where: { id: contactId },
			data: { [column]: on },
			select: { id: true },
		});
		const cancelled = on ? 0 : await cancel(tx, { ...cancels, contactId });
		await tellLive(tx, [{ audience: "console", type: "contact", payload: { contactId } }]);
		const subject = `contact:${contactId}`;
		const after = { cancelled };
		await audit(tx, { actor, at, action: `${action}_${on ? "on" : "off"}`, subject, after });
		return { result: "done" };
	});
}

async function cancel(tx: Transaction, which: Prisma.OutreachMessageWhereInput): Promise<number> {
	const { count } = await tx.outreachMessage.updateMany({
		where: { ...which, state: { in: ["queued", "held", "quarantined"] } },
		data: { state: "cancelled" },
	});
	return count;
}

type Switches = { autoEngage: boolean; emailChannel: boolean };

async function lock(tx: Transaction, contactId: string): Promise<Switches | null> {
	const rows = await tx.$queryRaw<Switches[]>`
		SELECT auto_engage AS "autoEngage", email_channel AS "emailChannel"
		FROM contact WHERE id = ${contactId} FOR UPDATE`;
	return rows[0] ?? null;
}
