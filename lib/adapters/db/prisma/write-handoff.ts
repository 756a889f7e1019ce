import { Prisma } from "@/lib/generated/prisma/client";
import type { RaisedBy } from "@/lib/handoff/handoff";
import type { LeadLevel } from "@/lib/qualification/qualification";
import type { HandoffChange, TurnChange } from "../store";
import type { Transaction } from "./client";

/** Where a handoff belongs: to a conversation, or, when the engine raises it, to a contact alone. */
type Place = {
	conversationId: string | null;
	contact: Pick<NonNullable<TurnChange["contact"]>, "id"> | null;
	qualification: { level: LeadLevel };
};

/** The handoff's row, its events, promise, deliveries and the reps' inbox lines. */
export async function writeHandoff(
	tx: Transaction,
	change: Place,
	handoff: HandoffChange<RaisedBy>,
): Promise<void> {
	await writeRow(tx, change, handoff);
	const at = new Date(handoff.at);
	if (handoff.events.length > 0) {
		await tx.handoffEvent.createMany({
			data: handoff.events.map(({ id, kind, trigger }) => ({
				id,
				kind,
				trigger,
				at,
				handoffId: handoff.id,
			})),
		});
	}
	if (handoff.promise) await writePromise(tx, handoff, handoff.promise);
	if (handoff.deliveries.length > 0) {
		await tx.delivery.createMany({
			data: handoff.deliveries.map((delivery) => ({ ...delivery, createdAt: at })),
			skipDuplicates: true,
		});
	}
	if (handoff.notification) await notifyReps(tx, handoff, handoff.notification);
}

async function writeRow(
	tx: Transaction,
	{ conversationId, contact, qualification }: Place,
	{ id, at, isNew, fields }: HandoffChange<RaisedBy>,
): Promise<void> {
	const { ringUntil, acceptedAt, packet, ...rest } = fields;
	const values = {
		...rest,
		packet,
		level: qualification.level,
		ringUntil: ringUntil === null ? null : new Date(ringUntil),
		acceptedAt: acceptedAt === null ? null : new Date(acceptedAt),
	};
	if (!isNew) {
		await tx.handoff.update({ where: { id }, data: values, select: { id: true } });
		return;
	}
	const contactId = contact?.id ?? packet.contact_id;
	await tx.handoff.create({
		data: { id, conversationId, contactId, openedAt: new Date(at), ...values },
		select: { id: true },
	});
}

async function writePromise(
	tx: Transaction,
	{ id: handoffId, at, fields }: HandoffChange<RaisedBy>,
	promise: { id: string; due: string; text: string },
): Promise<void> {
	const madeAt = new Date(at);
	await tx.promiseMade.updateMany({
		where: { handoffId, state: "open" },
		data: { state: "withdrawn", settledAt: madeAt },
	});
	await tx.promiseMade.create({
		data: {
			id: promise.id,
			handoffId,
			due: new Date(promise.due),
			text: promise.text,
			ownerId: fields.dutyUserId,
			madeAt,
		},
		select: { id: true },
	});
}

/** One line for every rep, in one statement however many reps there are. */
async function notifyReps(
	tx: Transaction,
	{ id, at }: HandoffChange<RaisedBy>,
	{ eventId, priority, title, body }: NonNullable<HandoffChange["notification"]>,
): Promise<void> {
	await tx.$executeRaw(Prisma.sql`
		INSERT INTO notification (id, user_id, handoff_id, event_id, priority, title, body, created_at)
		SELECT gen_random_uuid()::text, u.id, ${id}, ${eventId}, ${priority}, ${title}, ${body}, ${new Date(at)}
		FROM "user" u WHERE u.deactivated_at IS NULL
		ON CONFLICT (user_id, event_id) DO NOTHING`);
}
