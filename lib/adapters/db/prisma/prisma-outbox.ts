import { z } from "zod";
import { HANDOFF_EVENTS } from "@/lib/handoff/handoff";
import { packet as packetSchema } from "@/lib/handoff/packet";
import type { DeliveryToMake, EventToTell, Outbox } from "../outbox";
import { DELIVERY_TARGETS } from "../store";
import { alarmPromise, breakPromise, promiseDue } from "./broken-promise";
import type { Database } from "./client";
import { confirmation } from "./confirmation";
import { recordAttempt } from "./record-attempt";
import { addJobs } from "./write-jobs";

const TRANSCRIPT_WINDOW = 40;

const crmRecord = z
	.object({ contactId: z.string(), noteId: z.string(), taskId: z.string(), url: z.string() })
	.partial();
const bookingDetail = z.object({ starts_at: z.string().optional() });
const target = z.enum(DELIVERY_TARGETS);
const teamTarget = target.exclude(["visitor"]);
const role = z.enum(["visitor", "assistant", "rep"]);
const deliveryState = z.enum(["pending", "retrying", "delivered", "refused"]);

export function createPrismaOutbox(database: Database): Outbox {
	return {
		event: (id) => eventToTell(database, id),
		delivery: (id) => deliveryToMake(database, id),
		confirmation: (delivery) => confirmation(database, delivery),
		recordAttempt: (attempt) => recordAttempt(database, attempt),
		async saveSummary({ handoffId, summary, brief }) {
			await database.$executeRaw`
				UPDATE handoff SET brief = ${brief}, packet = jsonb_set(packet, '{summary}', to_jsonb(${summary}::text))
				WHERE id = ${handoffId}`;
		},
		addJobs: (jobs) => addJobs(database, jobs),
		async unansweredRing(handoffId, now) {
			const row = await database.handoff.findFirst({
				where: { id: handoffId, ring: "ringing", ringUntil: { lte: new Date(now) } },
				select: { conversationId: true },
			});
			return row?.conversationId ? { conversationId: row.conversationId } : null;
		},
		promise: (id) => promiseDue(database, id),
		alarmPromise: (input) => alarmPromise(database, input),
		breakPromise: (input) => breakPromise(database, input),
	};
}

async function eventToTell(database: Database, eventId: string): Promise<EventToTell | null> {
	const event = await database.handoffEvent.findUnique({
		where: { id: eventId },
		include: { deliveries: true, handoff: true },
	});
	if (!event) return null;
	const { handoff } = event;
	const [earlier, messages] = await Promise.all([
		database.delivery.count({
			where: { event: { handoffId: handoff.id, at: { lt: event.at } } },
		}),
		database.message.findMany({
			where: { conversationId: handoff.conversationId ?? "", role: { not: "marker" } },
			orderBy: { seq: "desc" },
			take: TRANSCRIPT_WINDOW,
			select: { role: true, text: true },
		}),
	]);
	return {
		eventId,
		kind: z.enum(HANDOFF_EVENTS).parse(event.kind),
		at: event.at.getTime(),
		handoffId: handoff.id,
		packet: packetSchema.parse(handoff.packet),
		announcedBefore: earlier > 0,
		actorName: event.actorName,
		callAt: bookingDetail.parse(event.detail).starts_at ?? null,
		dutyUserId: handoff.dutyUserId,
		crmRecord: crmRecord.parse(handoff.crmRecord ?? {}),
		deliveries: event.deliveries.map((one) => ({ id: one.id, target: target.parse(one.target) })),
		transcript: messages.reverse().map((one) => ({ role: role.parse(one.role), text: one.text })),
	};
}

async function deliveryToMake(
	database: Database,
	deliveryId: string,
): Promise<DeliveryToMake | null> {
	const row = await database.delivery.findUnique({
		where: { id: deliveryId },
		include: { event: { include: { deliveries: true } } },
	});
	if (!row) return null;
	const event = await eventToTell(database, row.eventId);
	if (!event) return null;
	return {
		id: row.id,
		target: target.parse(row.target),
		state: deliveryState.parse(row.state),
		attempts: row.attempts,
		unknown: row.unknown,
		createdAt: row.createdAt.getTime(),
		destination: event.packet.destination,
		event,
		failing: row.event.deliveries.flatMap((one) =>
			one.id === row.id || one.state === "delivered" || one.target === "visitor"
				? []
				: [{ target: teamTarget.parse(one.target), reason: one.lastError ?? "not delivered yet" }],
		),
	};
}
