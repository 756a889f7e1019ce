import type { WebhookToSend } from "@/lib/adapters/db/webhooks";
import type { WebhookAnswer } from "@/lib/adapters/webhooks/post-webhook";
import type { World } from "@/lib/world";
import { untilWritten } from "../deliver/record";

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

/** A message that `by` has claimed. */
type Sending = { by: string; message: WebhookToSend };

type Settled = { failed: string | null; againMs?: number; disable?: string | undefined };

/** One try. An endpoint that took nothing through a whole round of tries, some three days, is disabled. */
export async function sendWebhook(world: World, { by, message }: Sending): Promise<void> {
	const settled = await tryOnce(world, message).catch(() => STOPPED);
	await settle(world, { by, message }, settled);
}

/** Our own database away, or a fault of ours: the other side must not pay for it. */
const STOPPED: Settled = {
	failed: "Baton itself was stopped in the middle of it.",
	againMs: 5_000,
};

async function tryOnce(world: World, message: WebhookToSend): Promise<Settled> {
	const { webhooks } = await world.outside.read();
	const endpoint = webhooks.find(({ id }) => id === message.endpointId);
	if (!endpoint) return { failed: "This webhook is not in force any more." };
	return judge(world, message, await world.postWebhook(endpoint, message));
}

function judge(world: World, message: WebhookToSend, answer: WebhookAnswer): Settled {
	switch (answer.status) {
		case "delivered":
			return { failed: null };
		case "gone":
			return { failed: answer.reason, disable: answer.reason };
		case "retry": {
			const wait = WAITS_MS[message.attempts];
			if (wait === undefined) return givenUp(world, message, answer.reason);
			return { failed: answer.reason, againMs: wait * (0.8 + 0.4 * world.chance()) };
		}
		default:
			return answer satisfies never;
	}
}

/** Its last try failed. When others got through meanwhile, only this message is lost, and stays on the list. */
function givenUp(world: World, { failingSince }: WebhookToSend, reason: string): Settled {
	const round = WAITS_MS.reduce((sum, wait) => sum + wait, 0) * 0.8;
	const isDead = failingSince !== null && world.now() - failingSince >= round;
	return {
		failed: reason,
		disable: isDead ? `Nothing got through for days. The last answer: ${reason}` : undefined,
	};
}

async function settle(
	world: World,
	{ by, message }: Sending,
	{ failed, againMs, disable }: Settled,
): Promise<void> {
	const { disabled } = await untilWritten(() =>
		world.webhooks.settle({
			by,
			message,
			at: world.now(),
			outcome: failed === null ? "delivered" : againMs === undefined ? "failed" : "retry",
			reason: failed,
			disable: disable ?? null,
			waitMs: againMs ?? 0,
		}),
	);
	if (!disabled) return;
	const channel = await world.slack.alarmTo("general");
	await channel.send({
		title: "A webhook was switched off",
		body: `${disable} Look at it in Baton's settings and switch it on again.`,
		link: world.links.destinations,
	});
}
