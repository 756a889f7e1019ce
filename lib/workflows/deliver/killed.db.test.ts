import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Worker } from "@/lib/adapters/jobs/worker";
import { slackTeller } from "@/lib/adapters/slack/slack-teller";
import { startJobs } from "@/lib/jobs";
import { anOutside } from "@/lib/testing/an-outside";
import { type Child, startChild } from "@/lib/testing/bench/child";
import { bundled } from "@/lib/testing/bench/faults/bundled";
import { aDatabaseWorld, eventually } from "@/lib/testing/database/a-database-world";
import { openOne } from "@/lib/testing/database/many-handoffs";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeHubSpot } from "@/lib/testing/fakes/hubspot";
import { startFakeSlack } from "@/lib/testing/fakes/slack";

/** A worker process that dies by SIGKILL while Slack and the CRM have what it sent and it does not know. */
const slack = await startFakeSlack();
const hubspot = await startFakeHubSpot();
const { url, database } = await aTestDatabase();
const outside = {
	SLACK_WEBHOOK_URL: slack.webhook(),
	HUBSPOT_ACCESS_TOKEN: "any",
	HUBSPOT_API_URL: hubspot.url,
};
const world = aDatabaseWorld(url, outside);
const FREED_WITHIN_MS = 30_000;
/** As in the product, at a quarter of the time. */
const PACE = { pulse: { beatMs: 250, deadAfterMs: 2_500 }, tickMs: 250 } as const;
const LONGER_THAN_DEATH_MS = 3_500;
const BOOT_WITHIN_MS = 60_000;
const PATIENCE_MS = 120_000;
const WORKER = "lib/testing/bench/faults/work.ts";
const scripts = await bundled([WORKER]);
const started: { stop(): Promise<unknown> }[] = [];

afterEach(async () => {
	await Promise.all(started.splice(0).map((one) => one.stop()));
});
afterAll(async () => {
	await Promise.all([slack.stop(), hubspot.stop(), scripts.remove()]);
});

async function aProcess(): Promise<Child> {
	const child = await startChild({
		script: [scripts.of(WORKER)],
		env: {
			...outside,
			DATABASE_URL: url,
			APP_SECRET: "the-secret-of-a-test-which-is-long-enough",
			OPENAI_BASE_URL: undefined,
		},
		upWhen: /up/,
		withinMs: BOOT_WITHIN_MS,
	});
	started.push(child);
	return child;
}

function aWorkerHere(): Worker {
	const worker = startJobs(url, world, PACE);
	started.push(worker);
	return worker;
}

/** A mail that nobody here is set up to send, claimed a moment ago. */
async function heldBy(worker: string): Promise<string> {
	await openOne(world.store, { targets: ["mail"] });
	await database.delivery.updateMany({
		where: { target: "mail", sendingBy: null },
		data: { dueAt: new Date(0) },
	});
	const way = { target: "mail", lane: "mail" } as const;
	const claim = await world.deliveries.claim({ by: `${worker} mail`, way, max: 1 });
	// As long as the test may take, however slow the machine.
	const sendingAt = new Date(Date.now() + PACE.pulse.deadAfterMs - 500);
	const id = claim.deliveries[0]?.id ?? "";
	await database.delivery.update({ where: { id }, data: { sendingAt } });
	return id;
}

const delivered = (eventId: string) =>
	database.delivery.findMany({ where: { eventId }, orderBy: { target: "asc" } });

describe("what a killed worker held", () => {
	it(
		"is delivered within thirty seconds: once in the CRM, in Slack again and marked as a possible repeat",
		async () => {
			const child = await aProcess();
			slack.faults.plan("accept_then_hang");
			hubspot.faults.plan({ kind: "accept_then_hang", path: /POST .*notes$/ });
			const { eventId, reference } = await openOne(world.store, { targets: ["slack", "crm"] });
			await eventually(
				() => [slack.messages().length, hubspot.objects("notes").length],
				([messages, notes]) => messages === 1 && notes === 1,
				BOOT_WITHIN_MS,
			);
			process.kill(child.pid, "SIGKILL");
			const killed = performance.now();
			aWorkerHere();
			await eventually(
				() => delivered(eventId),
				(rows) => rows.every(({ state }) => state === "delivered"),
				FREED_WITHIN_MS,
			);
			expect(performance.now() - killed).toBeLessThan(FREED_WITHIN_MS);
			for (const kind of ["contacts", "notes", "tasks"] as const) {
				expect(hubspot.objects(kind)).toHaveLength(1);
			}
			const shown = slack.messages().map((message) => JSON.stringify(message));
			expect(shown.map((text) => text.includes(reference))).toEqual([true, true]);
			expect(shown.map((text) => text.includes("may be a repeat"))).toEqual([false, true]);
		},
		PATIENCE_MS,
	);

	it(
		"is taken from nobody who lives, however long a peer takes",
		async () => {
			const slow = await startFakeSlack({ delayMs: LONGER_THAN_DEATH_MS });
			const outsideOfSlow = { read: async () => anOutside({ standard: slow.webhook() }) };
			const patient = { ...world, slack: slackTeller(outsideOfSlow, 2 * LONGER_THAN_DEATH_MS) };
			started.push(startJobs(url, patient, PACE), startJobs(url, patient, PACE));
			const { eventId } = await openOne(world.store, { targets: ["slack"] });
			await eventually(
				() => delivered(eventId),
				(rows) => rows.every(({ state }) => state === "delivered"),
				FREED_WITHIN_MS,
			);
			expect(await delivered(eventId)).toMatchObject([{ attempts: 1, unknown: false }]);
			expect(slow.messages()).toHaveLength(1);
			await slow.stop();
		},
		PATIENCE_MS,
	);

	it("is not what a worker holds that has only just come and was never seen yet", async () => {
		const [dead, fresh] = [await heldBy("of-a-dead-one"), await heldBy("just-come")];
		await database.delivery.update({ where: { id: dead }, data: { sendingAt: new Date(0) } });
		aWorkerHere();
		await eventually(
			() => database.delivery.findUniqueOrThrow({ where: { id: dead } }),
			({ sendingBy }) => sendingBy === null,
			FREED_WITHIN_MS,
		);
		const held = await database.delivery.findUniqueOrThrow({ where: { id: fresh } });
		expect(held.sendingBy).toBe("just-come mail");
	});

	it("is a job too: it is carried out by whoever lives", async () => {
		await database.$executeRaw`SELECT graphile_worker.add_job('ring_timeout', '{"id": "none"}'::json)`;
		await database.$executeRaw`
			UPDATE graphile_worker._private_jobs SET locked_by = 'pool-of-a-dead-one', locked_at = now() - interval '3 seconds'`;
		aWorkerHere();
		await eventually(
			// Others are planned for later and stay.
			() => database.$queryRaw<unknown[]>`
				SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'ring_timeout'`,
			(jobs) => jobs.length === 0,
			FREED_WITHIN_MS,
		);
	});
});
