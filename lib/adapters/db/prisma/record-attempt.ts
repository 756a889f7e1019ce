import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { Attempt } from "../outbox";
import type { Database } from "./client";
import { addJobs } from "./write-jobs";
import { tellLive } from "./write-live";

const STATE_AFTER = {
	delivered: "delivered",
	retry: "retrying",
	refused: "refused",
} as const satisfies Record<DeliveryOutcome["status"], string>;

/** What became of a try, and what follows from it, in one transaction. */
export async function recordAttempt(database: Database, attempt: Attempt): Promise<void> {
	const { deliveryId, outcome, milliseconds, crmRecord, fallback } = attempt;
	const at = new Date(attempt.at);
	const reason = outcome.status === "delivered" ? null : outcome.reason;
	await database.$transaction(async (tx) => {
		const delivery = await tx.delivery.update({
			where: { id: deliveryId },
			data: {
				state: STATE_AFTER[outcome.status],
				attempts: { increment: 1 },
				lastError: reason,
				deliveredAt: outcome.status === "delivered" ? at : null,
				...(outcome.status === "retry" && outcome.unknown ? { unknown: true } : {}),
				log: { create: { at, outcome: outcome.status, reason, milliseconds } },
			},
			select: { eventId: true, event: { select: { handoffId: true } } },
		});
		const { handoffId } = delivery.event;
		if (crmRecord) await tx.handoff.update({ where: { id: handoffId }, data: { crmRecord } });
		if (fallback) {
			await tx.delivery.createMany({
				data: [{ ...fallback, eventId: delivery.eventId, createdAt: at }],
				skipDuplicates: true,
			});
		}
		await addJobs(tx, attempt.jobs);
		await tellLive(tx, [{ audience: "console", type: "delivery", payload: { handoffId } }]);
	});
}
