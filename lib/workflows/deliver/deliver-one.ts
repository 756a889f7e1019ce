import type { CrmAnswer } from "@/lib/adapters/crm/crm";
import type { DeliveryToMake, OneByOneTarget } from "@/lib/adapters/db/deliveries";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { World } from "@/lib/world";
import { confirmToVisitor } from "./confirm-to-visitor";
import { record } from "./record";
import { backoff } from "./waits";

type OneByOne = { by: string; target: OneByOneTarget; delivery: DeliveryToMake };

/** One try at the CRM or by mail. When the other side names a wait, everything on this way keeps it. */
export async function deliverOne(world: World, { by, target, delivery }: OneByOne): Promise<void> {
	const at = world.now();
	const started = performance.now();
	const { outcome, sent, record: crmRecord } = await tryOnce(world, target, delivery);
	const { waitMs, laneWaitMs } = waitsAfter(outcome, () =>
		backoff(target, delivery.attempts - 1, world.chance()),
	);
	await record(world, {
		by,
		at,
		outcome,
		lane: target,
		deliveries: [{ id: delivery.id, attempts: delivery.attempts, sent }],
		milliseconds: Math.round(performance.now() - started),
		waitMs,
		laneWaitMs,
		limitedMs: 0,
		keepLane: false,
		detour: false,
		fallBack: target === "crm" && outcome.status === "refused" && (await world.mail.isConfigured()),
		...(crmRecord ? { crmRecord: { handoffId: delivery.event.handoffId, record: crmRecord } } : {}),
	});
}

/** What the other side asks for counts for the whole way, unless it is about this one record. */
function waitsAfter(outcome: DeliveryOutcome, ownWait: () => number) {
	if (outcome.status !== "retry") return { waitMs: 0, laneWaitMs: 0 };
	const { afterMs, alone } = outcome;
	if (afterMs === undefined) return { waitMs: ownWait(), laneWaitMs: 0 };
	return alone
		? { waitMs: Math.max(afterMs, ownWait()), laneWaitMs: 0 }
		: { waitMs: 0, laneWaitMs: afterMs };
}

async function tryOnce(
	world: World,
	target: OneByOneTarget,
	delivery: DeliveryToMake,
): Promise<CrmAnswer> {
	try {
		switch (target) {
			case "crm":
				return await writeToCrm(world, delivery);
			case "mail": {
				const link = world.links.handoff(delivery.event.handoffId);
				return await world.mail.tell(delivery, link);
			}
			case "visitor":
				return await confirmToVisitor(world, delivery);
			default:
				return target satisfies never;
		}
	} catch (error) {
		return { outcome: unforeseen(error) };
	}
}

async function writeToCrm(world: World, { event }: DeliveryToMake): Promise<CrmAnswer> {
	const { packet, dutyUserId } = event;
	return world.crm.deliver(packet, {
		event: event.kind,
		eventId: event.eventId,
		handoffId: event.handoffId,
		at: event.at,
		link: world.links.handoff(event.handoffId),
		dueAt: packet.promise?.due ?? new Date(event.at).toISOString(),
		known: event.crmRecord,
		dutyUserId,
	});
}

/** Our own database away, or a fault of ours: the lead must not pay for it. */
export function unforeseen(error: unknown): DeliveryOutcome {
	const name = error instanceof Error ? error.name : "no name";
	return {
		status: "retry",
		unknown: true,
		reason: `Baton itself was stopped in the middle of it (${name}).`,
	};
}
