import type { CrmRecord } from "@/lib/adapters/crm/crm";
import type { DeliveryToMake } from "@/lib/adapters/db/outbox";
import type { Job } from "@/lib/adapters/db/store";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { World } from "@/lib/world";
import { deliveryJob } from "./announce-handoff";

/** After this long without success, sales@ hears of the handoff by e-mail. */
const FALLBACK_AFTER_MS = 60_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60_000;

type Tried = { outcome: DeliveryOutcome; crmRecord?: Partial<CrmRecord> };

/**
 * One try at one target. What became of it is written with what follows (the next try with a jittered,
 * growing wait, or the fallback) in one transaction; a delivery that is settled is never tried again.
 */
export async function deliver(world: World, deliveryId: string): Promise<void> {
	const delivery = await world.outbox.delivery(deliveryId);
	if (!delivery || delivery.state === "delivered" || delivery.state === "refused") return;
	const at = world.now();
	const started = performance.now();
	const { outcome, crmRecord } = await tryOnce(world, delivery);
	const fallback = needsFallback(world, delivery, outcome, at)
		? { id: world.newId(), target: "mail" as const }
		: null;
	await world.outbox.recordAttempt({
		deliveryId,
		at,
		milliseconds: Math.round(performance.now() - started),
		outcome,
		crmRecord,
		fallback,
		jobs: [
			...(outcome.status === "retry" ? [nextTry(world, delivery, outcome)] : []),
			...(fallback ? [deliveryJob(fallback, delivery.event)] : []),
		],
	});
}

async function tryOnce(world: World, delivery: DeliveryToMake): Promise<Tried> {
	const { event } = delivery;
	const link = world.links.handoff(event.handoffId);
	switch (delivery.target) {
		case "slack":
			return { outcome: await world.slack.tell(delivery, link) };
		case "mail":
			return { outcome: await world.mail.tell(delivery, link) };
		case "visitor":
			return { outcome: await confirm(world, delivery) };
		case "crm": {
			const { outcome, record } = await world.crm.deliver(event.packet, {
				event: event.kind,
				eventId: event.eventId,
				handoffId: event.handoffId,
				at: event.at,
				link,
				dueAt: event.packet.promise?.due ?? new Date(event.at).toISOString(),
				known: event.crmRecord,
				...(event.dutyUserId ? { ownerId: await world.crmOwner(event.dutyUserId) } : {}),
			});
			return { outcome, crmRecord: record };
		}
		default:
			return delivery.target satisfies never;
	}
}

/** Anybody can type anybody's address: nobody gets more of these than a person who comes back would cause. */
const CONFIRMATIONS_A_DAY = 3;

async function confirm(world: World, delivery: DeliveryToMake): Promise<DeliveryOutcome> {
	const told = await world.outbox.confirmation(delivery);
	if (!told) {
		return { status: "refused", code: "no_address", reason: "There is no address any more." };
	}
	if (told.sentWithinDay >= CONFIRMATIONS_A_DAY) {
		const reason = `This address got ${told.sentWithinDay} confirmations today already.`;
		return { status: "refused", code: "enough", reason };
	}
	return world.visitorMail.confirm(told);
}

function nextTry(
	world: World,
	{ attempts, event, ...delivery }: DeliveryToMake,
	outcome: Extract<DeliveryOutcome, { status: "retry" }>,
): Job {
	const grown = Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS);
	const wait = outcome.afterMs ?? grown * (0.8 + 0.4 * world.chance());
	return { ...deliveryJob(delivery, event), delayMs: wait };
}

/** Slack or CRM refused for good, or has been away for a minute: a person must hear of it all the same. */
function needsFallback(
	world: World,
	{ target, createdAt }: DeliveryToMake,
	outcome: DeliveryOutcome,
	at: number,
): boolean {
	if (
		target === "mail" ||
		target === "visitor" ||
		!world.mail.configured ||
		outcome.status === "delivered"
	)
		return false;
	return outcome.status === "refused" || at - createdAt >= FALLBACK_AFTER_MS;
}
