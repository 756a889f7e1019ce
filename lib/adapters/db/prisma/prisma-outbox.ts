import { z } from "zod";
import { packet as packetSchema } from "@/lib/handoff/packet";
import type { HandoffToSumUp, Outbox } from "../outbox";
import { alarmPromise, breakPromise, promiseDue } from "./broken-promise";
import type { Database } from "./client";
import { confirmation } from "./confirmation";
import { addJobs } from "./write-jobs";

const TRANSCRIPT_WINDOW = 40;

const role = z.enum(["visitor", "assistant", "rep"]);

export function createPrismaOutbox(database: Database): Outbox {
	return {
		handoffToSumUp: (eventId) => handoffToSumUp(database, eventId),
		confirmation: (delivery) => confirmation(database, delivery),
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

async function handoffToSumUp(database: Database, eventId: string): Promise<HandoffToSumUp | null> {
	const event = await database.handoffEvent.findUnique({
		where: { id: eventId },
		select: { handoff: { select: { id: true, packet: true, conversationId: true } } },
	});
	if (!event) return null;
	const { id, packet, conversationId } = event.handoff;
	const messages = await database.message.findMany({
		where: { conversationId: conversationId ?? "", role: { not: "marker" } },
		orderBy: { seq: "desc" },
		take: TRANSCRIPT_WINDOW,
		select: { role: true, text: true },
	});
	return {
		handoffId: id,
		packet: packetSchema.parse(packet),
		transcript: messages.reverse().map((one) => ({ role: role.parse(one.role), text: one.text })),
	};
}
