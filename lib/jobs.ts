import type { Tasks } from "@/lib/adapters/jobs/worker";
import { announceHandoff } from "@/lib/workflows/announce-handoff";
import { checkPromise } from "@/lib/workflows/check-promise";
import { deliver } from "@/lib/workflows/deliver";
import { endRing } from "@/lib/workflows/end-ring";
import { dailyPass } from "@/lib/workflows/engagement/daily-pass";
import { raiseFromEngagement } from "@/lib/workflows/engagement/raise-handoff";
import { alarmPromise, tellBrokenPromise } from "@/lib/workflows/promise-alarms";
import { sendWebhook } from "@/lib/workflows/webhooks/send-webhook";
import { tellWebhooks } from "@/lib/workflows/webhooks/tell-webhooks";
import type { World } from "@/lib/world";

/** Which verb carries out which job. */
export function tasksOf(world: World): Tasks {
	return {
		announce: (id) => announceHandoff(world, id),
		deliver: (id) => deliver(world, id),
		ring_timeout: (id) => endRing(world, id),
		promise_check: (id) => checkPromise(world, id),
		promise_halfway: (id) => alarmPromise(world, "halfway", id),
		promise_last_call: (id) => alarmPromise(world, "last_call", id),
		tell_webhooks: (id) => tellWebhooks(world, id),
		send_webhook: (id) => sendWebhook(world, id),
		promise_broken: (id) => tellBrokenPromise(world, id),
		engagement_fold: (id) => world.engagement.foldWaiting(id, world.now()),
		engagement_raise: (id) => raiseFromEngagement(world, id),
		engagement_pass: (id) => dailyPass(world, id),
	};
}
