import type { Job } from "@/lib/adapters/db/store";
import type { WebhookToSend } from "@/lib/adapters/db/webhooks";
import type { WebhookAnswer } from "@/lib/adapters/webhooks/post-webhook";
import type { World } from "@/lib/world";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** How long to wait after each failed try, ±20 %. Source: standardwebhooks.com. */
export const WAITS_MS: readonly number[] = [
	5 * SECOND_MS,
	5 * MINUTE_MS,
	30 * MINUTE_MS,
	2 * HOUR_MS,
	5 * HOUR_MS,
	10 * HOUR_MS,
	14 * HOUR_MS,
	20 * HOUR_MS,
	24 * HOUR_MS,
];

/** One try. An endpoint that took nothing through a whole round of tries, some three days, is disabled. */
export async function sendWebhook(world: World, messageId: string): Promise<void> {
	const message = await world.webhooks.message(messageId);
	if (message?.state !== "pending") return;
	const { webhooks } = await world.outside.read();
	const endpoint = webhooks.find(({ id }) => id === message.endpointId);
	const answer = endpoint
		? await world.postWebhook(endpoint, message)
		: ({ status: "dropped", reason: "This webhook is not in force any more." } as const);
	if (answer.status === "dropped") return settle(world, message, { failed: answer.reason });
	await record(world, message, answer);
}

async function record(world: World, message: WebhookToSend, answer: WebhookAnswer): Promise<void> {
	switch (answer.status) {
		case "delivered":
			return settle(world, message, { failed: null });
		case "gone":
			return settle(world, message, { failed: answer.reason, disable: answer.reason });
		case "retry": {
			const wait = WAITS_MS[message.attempts];
			if (wait === undefined) return giveUp(world, message, answer.reason);
			const delayMs = wait * (0.8 + 0.4 * world.chance());
			return settle(world, message, {
				failed: answer.reason,
				again: { task: "send_webhook", id: message.id, key: `webhook:${message.id}`, delayMs },
			});
		}
		default:
			return answer satisfies never;
	}
}

/** Its last try failed. When others got through meanwhile, only this message is lost, and stays on the list. */
function giveUp(world: World, message: WebhookToSend, reason: string): Promise<void> {
	const round = WAITS_MS.reduce((sum, wait) => sum + wait, 0) * 0.8;
	const since = message.failingSince;
	const isDead = since !== null && world.now() - since >= round;
	return settle(world, message, {
		failed: reason,
		disable: isDead ? `Nothing got through for days. The last answer: ${reason}` : undefined,
	});
}

type Settled = { failed: string | null; again?: Job; disable?: string | undefined };

async function settle(
	world: World,
	{ id, endpointId }: WebhookToSend,
	{ failed, again, disable }: Settled,
): Promise<void> {
	const outcome = failed === null ? "delivered" : again ? "retry" : "failed";
	const { disabled } = await world.webhooks.recordAttempt({
		messageId: id,
		endpointId,
		at: world.now(),
		outcome,
		reason: failed,
		disable: disable ?? null,
		jobs: again ? [again] : [],
	});
	if (!disabled) return;
	const channel = await world.slack.alarmTo("general");
	await channel.send({
		title: "A webhook was switched off",
		body: `${disable} Look at it in Baton's settings and switch it on again.`,
		link: world.links.destinations,
	});
}
