import { randomUUID } from "node:crypto";
import type { Pulse } from "@/lib/adapters/jobs/liveness";
import { startWorker, type Tasks, type Worker } from "@/lib/adapters/jobs/worker";
import { announceHandoff } from "@/lib/workflows/announce-handoff";
import { checkPromise } from "@/lib/workflows/check-promise";
import { startDelivering } from "@/lib/workflows/deliver/start-delivering";
import { watchSilence } from "@/lib/workflows/desk/watch-silence";
import { endRing } from "@/lib/workflows/end-ring";
import { dailyPass } from "@/lib/workflows/engagement/daily-pass";
import { raiseFromEngagement } from "@/lib/workflows/engagement/raise-handoff";
import { readMailbox } from "@/lib/workflows/outreach/read-mailbox";
import { sendMessage } from "@/lib/workflows/outreach/send-message";
import { takeStep } from "@/lib/workflows/outreach/take-step";
import { planRecurring } from "@/lib/workflows/plan-recurring";
import { passRetention } from "@/lib/workflows/privacy/pass-retention";
import { alarmPromise, tellBrokenPromise } from "@/lib/workflows/promise-alarms";

import { startTelling } from "@/lib/workflows/webhooks/start-telling";
import { tellWebhooks } from "@/lib/workflows/webhooks/tell-webhooks";
import type { World } from "@/lib/world";

/** Called when something may be due: deliveries of handoffs, messages to other systems. */
type Wakes = { deliveries(): void; webhooks(): void };

const NOBODY: Wakes = { deliveries() {}, webhooks() {} };

/** Which verb carries out which job. */
export function tasksOf(world: World, wake: Wakes = NOBODY): Tasks {
	return {
		async announce(id) {
			await announceHandoff(world, id, wake.deliveries);
		},
		deliver: async () => wake.deliveries(),
		ring_timeout: (id) => endRing(world, id),
		promise_check: (id) => checkPromise(world, id),
		promise_halfway: (id) => alarmPromise(world, "halfway", id),
		promise_last_call: (id) => alarmPromise(world, "last_call", id),
		async tell_webhooks(id) {
			await tellWebhooks(world, id);
			wake.webhooks();
		},
		promise_broken: (id) => tellBrokenPromise(world, id),
		takeover_silence: (id) => watchSilence(world, id),
		wake_notification: (id) => world.repInbox.wake(id, world.now()),
		engagement_fold: (id) => world.engagement.foldWaiting(id, world.now()),
		engagement_raise: (id) => raiseFromEngagement(world, id),
		engagement_pass: (id) => dailyPass(world, id),
		outreach_send: (id) => sendMessage(world, id),
		outreach_step: (id) => takeStep(world, id),
		mailbox_read: () => readMailbox(world),
		retention_pass: () => passRetention(world),
	};
}

/** How fast the worker's clocks tick, where not at their usual pace. */
export type JobsPace = { pulse?: Pulse; tickMs?: number };

/** Carries out jobs and deliveries in this process until stopped. Several processes may, side by side. */
export function startJobs(
	databaseUrl: string,
	world: World,
	{ pulse, tickMs }: JobsPace = {},
): Worker {
	const name = `baton-${randomUUID()}`;
	const delivering = startDelivering(world, { worker: name, tickMs });
	const telling = startTelling(world, name);
	const tasks = tasksOf(world, { deliveries: delivering.wake, webhooks: telling.wake });
	const onFreed = () => {
		delivering.wake();
		telling.wake();
	};
	const worker = startWorker(databaseUrl, tasks, { name, onFreed, pulse });
	const recurring = planRecurring(world);
	return {
		async stop() {
			recurring.stop();
			await Promise.all([delivering.stop(), telling.stop()]);
			await worker.stop();
		},
	};
}
