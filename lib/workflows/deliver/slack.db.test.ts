import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { slackTeller } from "@/lib/adapters/slack/slack-teller";
import { anOutside } from "@/lib/testing/an-outside";
import { aDatabaseWorld, eventually } from "@/lib/testing/database/a-database-world";
import { openMany, openOne } from "@/lib/testing/database/many-handoffs";
import { passQueueTime } from "@/lib/testing/database/queue-time";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { type FakeSlack, startFakeSlack } from "@/lib/testing/fakes/slack";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import type { Looking } from "./keep-looking";
import { startDelivering } from "./start-delivering";

/** Slack's channels with their limits and refusals, over real HTTP and rows. */
const smtp = await startFakeSmtp();
const { url, database } = await aTestDatabase();
const opened = aDatabaseWorld(url, {
	SMTP_URL: smtp.url,
	MAIL_FROM: "Baton <baton@acme.example>",
	SALES_EMAIL: "sales@acme.example",
});
/** A peer that answers does so in time, however busy the machine; one that does not is given up soon. */
const PATIENCE_MS = 20_000;
const HASTE_MS = 500;
/** The fallback comes with every fifth. */
const TICK_MS = 100;
/** A minute, and a fifth of it as jitter. Eight of these are ten minutes. */
const LONGEST_REST_MS = 75_000;
let slack: FakeSlack;
let delivering: Looking | undefined;
let webhooks: Parameters<typeof anOutside>[0];
const toSlack = (timeoutMs: number) =>
	slackTeller({ read: async () => anOutside(webhooks) }, timeoutMs);
const world = { ...opened, slack: toSlack(PATIENCE_MS) };
const SLACK = { targets: ["slack"] } as const;

beforeEach(async () => {
	slack = await startFakeSlack();
	webhooks = { standard: slack.webhook() };
	world.slack = toSlack(PATIENCE_MS);
});
afterEach(async () => {
	await delivering?.stop();
	delivering = undefined;
	await slack.stop();
	smtp.mails.length = 0;
	await database.handoff.deleteMany();
	await database.deliveryLane.deleteMany();
});
afterAll(() => smtp.stop());

const rows = () =>
	database.delivery.findMany({
		orderBy: { seq: "asc" },
		select: { target: true, state: true, attempts: true, unknown: true, lastError: true, id: true },
	});
const allSettled = () =>
	eventually(rows, (seen) => seen.every(({ state }) => /delivered|refused/.test(state)), 20_000);

/** Everything that waits is due: nobody waits for the five seconds that a lost job would take. */
async function setOff(): Promise<void> {
	await database.delivery.updateMany({ where: { state: "pending" }, data: { dueAt: new Date(0) } });
	delivering ??= startDelivering(world, { worker: `worker-${Math.random()}`, tickMs: TICK_MS });
	delivering.wake();
}

const shown = (channel?: string) => JSON.stringify(slack.messages(channel));

describe("a channel", () => {
	it("that asks for a pause is left alone by every handoff for it, and by no other channel's", async () => {
		webhooks = { standard: slack.webhook("all"), own: { legal: slack.webhook("legal") } };
		slack.faults.plan({ status: 429, body: "rate_limited", retryAfterSeconds: 1 });
		await openOne(world.store, SLACK);
		await setOff();
		await eventually(rows, ([row]) => row?.state === "retrying");
		const asked = slack.requests[0]?.at ?? 0;
		await openOne(world.store, SLACK);
		await openOne(world.store, { ...SLACK, packet: { destination: "legal" } });
		await setOff();
		await allSettled();
		const at = (channel: string) =>
			slack.requests
				.filter((it) => it.channel === channel && it.accepted)
				.map((it) => it.at - asked);
		expect(Math.min(...at("all"))).toBeGreaterThanOrEqual(950);
		expect(at("legal")).toHaveLength(1);
	});

	it("at Slack's pace gets a burst in a few messages, each handoff once, the hottest first", async () => {
		await slack.stop();
		slack = await startFakeSlack({ limitPerChannel: true });
		webhooks = { standard: slack.webhook() };
		const many = await openMany(world.store, {
			...SLACK,
			count: 60,
			packet: (place) => ({ level: place % 10 === 9 ? "hot" : "cold", priority: "normal" }),
		});
		await setOff();
		await allSettled();
		for (const { reference } of many) {
			expect(shown().split(`(${reference})`)).toHaveLength(2);
		}
		expect(slack.messages().length).toBeLessThanOrEqual(4);
		const kept = await database.delivery.findMany({ select: { sent: true } });
		for (const { reference } of many) {
			expect(kept.filter(({ sent }) => sent?.includes(`(${reference})`))).toHaveLength(1);
		}
		const first = JSON.stringify(slack.messages()[0]?.blocks);
		expect(first.split("Hot lead").length - 1).toBe(6);
		expect(first.indexOf("Cold lead")).toBeGreaterThan(first.lastIndexOf("Hot lead"));
	});

	it("without a limit gets each of a few handoffs as a message of its own", async () => {
		await openMany(world.store, { ...SLACK, count: 3 });
		await setOff();
		await allSettled();
		expect(slack.messages()).toHaveLength(3);
		expect(slack.messages().every(({ blocks }) => JSON.stringify(blocks).includes("*Level*"))).toBe(
			true,
		);
	});

	it.each(["accept_then_reset", "accept_then_hang"] as const)(
		"that may have heard (%s) hears again, and that this may be a repeat",
		async (fault) => {
			slack.faults.plan(fault);
			world.slack = toSlack(HASTE_MS);
			await openOne(world.store, SLACK);
			await setOff();
			await eventually(rows, ([row]) => row?.state === "retrying");
			world.slack = toSlack(PATIENCE_MS);
			await passQueueTime(database, 60_000);
			delivering?.wake();
			await allSettled();
			const [first, second] = slack.messages().map((message) => JSON.stringify(message));
			expect(first).not.toContain("may be a repeat");
			expect(second).toContain("may be a repeat");
		},
	);

	it("is known to fail since its first failed try, whatever words the later ones got", async () => {
		const since = async () => (await database.deliveryLane.findFirst())?.failingSince ?? null;
		slack.faults.plan({ status: 503, body: "try later" });
		slack.faults.plan({ status: 500, body: "rollup_error" });
		await openOne(world.store, SLACK);
		await setOff();
		await eventually(rows, ([row]) => row?.attempts === 1 && row.state === "retrying");
		const first = await since();
		expect(first).not.toBeNull();
		await passQueueTime(database, 60_000);
		delivering?.wake();
		await eventually(rows, ([row]) => row?.attempts === 2 && row.state === "retrying");
		expect(await since()).toEqual(first);
		await passQueueTime(database, 60_000);
		delivering?.wake();
		await allSettled();
		expect(await since()).toBeNull();
	});

	it("that certainly has not heard hears as if for the first time", async () => {
		slack.faults.plan({ status: 503, body: "try later" });
		await openOne(world.store, SLACK);
		await setOff();
		await eventually(rows, ([row]) => row?.state === "retrying");
		await passQueueTime(database, 60_000);
		await allSettled();
		expect(slack.messages()).toHaveLength(1);
		expect(shown()).not.toContain("may be a repeat");
	});
});

describe("a webhook that refuses", () => {
	it.each([
		["invalid_payload", 400],
		["invalid_token", 403],
		["no_service", 404],
		["channel_is_archived", 410],
	])(
		"with %s is not asked again; its handoffs go to the channel for all at once",
		async (word, status) => {
			webhooks = { standard: slack.webhook("all"), own: { legal: slack.webhook("legal") } };
			// A message whose form is disliked is tried once more in plain words.
			slack.faults.plan({ status, body: word }, status === 400 ? 2 : 1);
			const { reference } = await openOne(world.store, {
				...SLACK,
				packet: { destination: "legal" },
			});
			await setOff();
			const seen = await allSettled();
			expect(seen).toMatchObject([{ target: "slack", state: "delivered", attempts: 2 }]);
			expect(shown("all")).toContain(reference);
			expect(shown("legal")).toBe("[]");
			const [lane] = await database.deliveryLane.findMany({ where: { failedCode: word } });
			expect(lane?.failedReason).toMatch(/^(This )?(The )?Slack/);
			expect(smtp.mails).toEqual([]);
		},
	);

	it("for good, with nothing behind it, sends sales the whole handoff by mail, once", async () => {
		webhooks = { standard: slack.webhook("all"), own: { legal: slack.webhook("legal") } };
		slack.faults.plan({ status: 404, body: "no_service" }, 2);
		const { reference } = await openOne(world.store, {
			...SLACK,
			packet: { destination: "legal" },
		});
		await setOff();
		const seen = await allSettled();
		expect(seen.map(({ target, state }) => [target, state])).toEqual([
			["slack", "refused"],
			["mail", "delivered"],
		]);
		expect(smtp.mails).toHaveLength(1);
		expect(smtp.mails[0]?.raw).toContain("This Slack webhook was removed");
		expect(smtp.mails[0]?.raw).toContain(reference);
	});

	it("and is mended brings what it kept back, with the next handoff that gets through", async () => {
		slack.faults.plan({ status: 410, body: "channel_is_archived" });
		const kept = await openOne(world.store, SLACK);
		await setOff();
		await allSettled();
		expect(shown()).not.toContain(kept.reference);
		const next = await openOne(world.store, SLACK);
		await setOff();
		await eventually(
			shown,
			(text) => text.includes(kept.reference) && text.includes(next.reference),
		);
		expect(smtp.mails).toHaveLength(1);
	});
});

describe("Slack, away for ten minutes,", () => {
	it("is asked now and then, sales gets each handoff by mail once, and Slack all of them in the end", async () => {
		slack.faults.plan({ status: 503, body: "down" }, Number.POSITIVE_INFINITY);
		const many = await openMany(world.store, { ...SLACK, count: 30 });
		await setOff();
		for (let wait = 0; wait < 8; wait++) {
			// Recorded, not merely received: the rest that follows from a try begins with its record.
			const before = await database.deliveryAttempt.count();
			await passQueueTime(database, LONGEST_REST_MS);
			delivering?.wake();
			await eventually(
				() => database.deliveryAttempt.count(),
				(count) => count > before,
				10_000,
			);
		}
		expect(slack.requests.length).toBeLessThan(30);
		await eventually(
			() => smtp.mails.length,
			(count) => count === 30,
			20_000,
		);
		slack.faults.clear();
		await passQueueTime(database, LONGEST_REST_MS);
		delivering?.wake();
		await allSettled();
		for (const { reference } of many) {
			expect(shown()).toContain(reference);
			expect(smtp.mails.filter(({ raw }) => raw.includes(`(${reference})`))).toHaveLength(1);
		}
		expect(smtp.mails).toHaveLength(30);
		expect(shown()).not.toContain("may be a repeat");
	});
});
