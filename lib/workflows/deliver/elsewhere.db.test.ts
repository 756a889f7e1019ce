import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHubSpot } from "@/lib/adapters/crm/hubspot/hubspot";
import { mailTeller } from "@/lib/adapters/mail/mail-teller";
import { mailWay } from "@/lib/adapters/mail/mail-way";
import type { OutsideSettings } from "@/lib/adapters/settings/outside-settings";
import { slackTeller } from "@/lib/adapters/slack/slack-teller";
import { buildPacket } from "@/lib/handoff/build-packet";
import { aPacketSource } from "@/lib/testing/a-packet";
import { anOutside } from "@/lib/testing/an-outside";
import { aDatabaseWorld, eventually } from "@/lib/testing/database/a-database-world";
import { openMany, openOne } from "@/lib/testing/database/many-handoffs";
import { passQueueTime } from "@/lib/testing/database/queue-time";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { type FakeHubSpot, type HubSpotFault, startFakeHubSpot } from "@/lib/testing/fakes/hubspot";
import { startFakeSlack } from "@/lib/testing/fakes/slack";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import type { Looking } from "./keep-looking";
import { startDelivering } from "./start-delivering";

/** CRM and mail in trouble, over real HTTP and SMTP, and what Slack has to do with it: nothing. */
const { url, database } = await aTestDatabase();
/** Peers that answer do so in time, however busy the machine; those that do not are given up soon. */
const PATIENCE_MS = 20_000;
const HASTE_MS = 600;
const MINUTE_MS = 60_000;
/** The fallback and the ends of overlong waits come with every fifth. */
const TICK_MS = 100;
/** The longest wait of ours, and its jitter. */
const LONGEST_WAIT_MS = 6 * MINUTE_MS;

const slack = await startFakeSlack();
const smtp = await startFakeSmtp();
let hubspot: FakeHubSpot;
let settings: OutsideSettings;
let now: number | null = null;
const opened = aDatabaseWorld(url);
const outside = { read: async () => settings };
const world = {
	...opened,
	now: () => now ?? opened.now(),
	slack: slackTeller(outside, PATIENCE_MS),
	mail: mailTeller(mailWay(outside), "baton.example"),
	crm: createHubSpot({ accessToken: "any", apiUrl: "http://127.0.0.1:9", timeoutMs: PATIENCE_MS }),
};
const running: Looking[] = [];
const kept = (value: string) => ({ value, source: "environment" }) as const;

beforeEach(async () => {
	hubspot = await startFakeHubSpot();
	connect(hubspot.url);
	settings = {
		...anOutside({ standard: slack.webhook() }),
		mail: {
			smtpUrl: kept(smtp.url),
			mailboxUrl: null,
			from: kept("Baton <baton@acme.example>"),
			salesEmail: kept("sales@acme.example"),
		},
	};
});
afterEach(async () => {
	await Promise.all(running.splice(0).map((one) => one.stop()));
	await hubspot.stop();
	slack.requests.length = 0;
	smtp.mails.length = 0;
	smtp.faults.clear();
	now = null;
	await database.handoff.deleteMany();
	await database.deliveryLane.deleteMany();
});
afterAll(async () => {
	await Promise.all([slack.stop(), smtp.stop()]);
});

function connect(apiUrl: string, timeoutMs = PATIENCE_MS): void {
	world.crm = createHubSpot({ accessToken: "any", apiUrl, timeoutMs });
}

function work(): Looking {
	const delivering = startDelivering(world, { worker: `worker-${Math.random()}`, tickMs: TICK_MS });
	running.push(delivering);
	return delivering;
}

const rows = () =>
	database.delivery.findMany({
		orderBy: { seq: "asc" },
		select: { target: true, state: true, attempts: true, unknown: true, lastError: true },
	});
const until = (holds: (seen: Awaited<ReturnType<typeof rows>>) => boolean, withinMs = 15_000) =>
	eventually(rows, holds, withinMs);
const allDelivered = (withinMs?: number) =>
	until((seen) => seen.every(({ state }) => state === "delivered"), withinMs);
const dueNow = () => database.delivery.updateMany({ data: { dueAt: new Date(0) } });

describe("the CRM", () => {
	it.each<[string, HubSpotFault]>([
		["with an error of its own", { kind: "status", status: 500 }],
		["at its rate limit", { kind: "rate_limit", policyName: "TEN_SECONDLY_ROLLING" }],
		["slower than we wait", { kind: "slow", delayMs: 3 * HASTE_MS }],
		["answering what nobody can read", { kind: "garbage" }],
		["breaking off after it wrote", { kind: "accept_then_reset", path: /POST .*notes$/ }],
		["saying nothing after it wrote", { kind: "accept_then_hang", path: /POST .*tasks$/ }],
	])("%s has the handoff once in the end, and Slack does not wait for it", async (_how, fault) => {
		const isSilent = fault.kind === "slow" || fault.kind === "accept_then_hang";
		hubspot.faults.plan(fault, isSilent ? 1 : 2);
		connect(hubspot.url, isSilent ? HASTE_MS : PATIENCE_MS);
		await openOne(world.store, { targets: ["slack", "crm"] });
		await dueNow();
		const { wake } = work();
		await until(([toSlack]) => toSlack?.state === "delivered", 2_000);
		await until(([, toCrm]) => toCrm?.state === "retrying");
		connect(hubspot.url);
		await eventually(
			async () => {
				await passQueueTime(database, 20_000);
				wake();
				return rows();
			},
			(seen) => seen.every(({ state }) => state === "delivered"),
			20_000,
		);
		for (const kind of ["contacts", "notes", "tasks"] as const) {
			expect(hubspot.objects(kind)).toHaveLength(1);
		}
		expect(slack.messages()).toHaveLength(1);
	});

	it("at its rate limit is left alone by every delivery until the time it names", async () => {
		hubspot.faults.plan({ kind: "rate_limit", policyName: "DAILY" });
		await openOne(world.store, { targets: ["crm"] });
		await dueNow();
		const { wake } = work();
		await until(([row]) => row?.state === "retrying");
		await openMany(world.store, { count: 5, targets: ["crm"] });
		await dueNow();
		wake();
		await passQueueTime(database, 14 * MINUTE_MS);
		const way = { target: "crm", lane: "crm" } as const;
		const early = await world.deliveries.claim({ by: "an eager one", way, max: 10 });
		expect(early.deliveries).toEqual([]);
		expect(hubspot.requests).toHaveLength(1);
		await passQueueTime(database, MINUTE_MS);
		wake();
		await allDelivered();
	});

	it("whose token was revoked has sales told by mail at once, and the handoff when it is mended", async () => {
		hubspot.faults.plan({ kind: "unauthorized" });
		await openOne(world.store, { targets: ["crm"] });
		await dueNow();
		const { wake } = work();
		await until((seen) => seen.length === 2 && seen[1]?.state === "delivered");
		expect((await rows())[0]).toMatchObject({ target: "crm", state: "refused" });
		expect(smtp.mails[0]?.raw).toContain("HubSpot does not accept the access token");
		await openOne(world.store, { targets: ["crm"] });
		await dueNow();
		wake();
		await allDelivered();
		expect(hubspot.objects("notes")).toHaveLength(2);
		expect(smtp.mails).toHaveLength(1);
	});

	it("whose name does not resolve is away: mail after a minute, once, and the handoff when it is back", async () => {
		connect("http://crm.invalid");
		await openMany(world.store, { count: 3, targets: ["crm"] });
		await dueNow();
		const { wake } = work();
		await until((seen) => seen.every(({ state }) => state === "retrying"));
		expect(smtp.mails).toEqual([]);
		await passQueueTime(database, MINUTE_MS);
		await eventually(
			() => smtp.mails.length,
			(count) => count === 3,
			20_000,
		);
		expect(smtp.mails[0]?.raw).toContain("could not be reached");
		connect(hubspot.url);
		await passQueueTime(database, LONGEST_WAIT_MS);
		wake();
		await allDelivered();
		expect(hubspot.objects("notes")).toHaveLength(3);
		expect(smtp.mails).toHaveLength(3);
	});

	it("gets the events of one handoff one after the other, in their order", async () => {
		hubspot.faults.plan({ kind: "status", status: 500 });
		const { handoffId } = await openOne(world.store, { targets: ["crm"] });
		await dueNow();
		const { wake } = work();
		await until(([row]) => row?.state === "retrying");
		await database.handoffEvent.create({
			data: {
				id: "second-event",
				handoffId,
				kind: "contact_captured",
				trigger: "explicit_request",
				at: new Date(),
				deliveries: {
					create: { id: "second", target: "crm", createdAt: new Date(), dueAt: new Date(0) },
				},
			},
		});
		const way = { target: "crm", lane: "crm" } as const;
		const early = await world.deliveries.claim({ by: "an eager one", way, max: 10 });
		expect(early.deliveries).toEqual([]);
		await passQueueTime(database, LONGEST_WAIT_MS);
		wake();
		await allDelivered();
		expect(hubspot.objects("notes")).toHaveLength(1);
	});
});

describe("mail", () => {
	it("that the server refuses for good is refused, in its words; for now, it is tried again", async () => {
		connect("http://crm.invalid");
		smtp.faults.plan({ kind: "refuse", at: "to", code: 550, text: "No such mailbox." });
		smtp.faults.plan({ kind: "refuse", at: "to", code: 451 });
		await openMany(world.store, { count: 2, targets: ["mail"], atOnce: 1 });
		await dueNow();
		const { wake } = work();
		await until((seen) => seen.some(({ state }) => state === "refused"));
		const refused = (await rows()).find(({ state }) => state === "refused");
		expect(refused?.lastError).toContain("No such mailbox.");
		await passQueueTime(database, LONGEST_WAIT_MS);
		wake();
		await until((seen) => seen.some(({ state }) => state === "delivered"));
		expect(smtp.mails).toHaveLength(1);
	});

	it("that broke off after the message says that it may be a repeat, under the same message id", async () => {
		smtp.faults.plan({ kind: "accept_then_reset" });
		await openOne(world.store, { targets: ["mail"] });
		await dueNow();
		const { wake } = work();
		await until(([row]) => row?.state === "retrying");
		await passQueueTime(database, LONGEST_WAIT_MS);
		wake();
		await allDelivered();
		const [first, second] = smtp.mails;
		expect(first?.raw).not.toContain("may be a repeat");
		expect(second?.raw).toContain("may be a repeat");
		expect(second?.header("Message-ID")).toBe(first?.header("Message-ID"));
	});

	it("whose server has no address in the network is tried again until it has", async () => {
		const { mail } = settings;
		settings = { ...settings, mail: { ...mail, smtpUrl: kept("smtp://mail.invalid:25") } };
		await openOne(world.store, { targets: ["mail"] });
		await dueNow();
		const { wake } = work();
		await until(([row]) => row?.state === "retrying");
		settings = { ...settings, mail };
		await passQueueTime(database, LONGEST_WAIT_MS);
		wake();
		await allDelivered();
	});
});

describe("whatever else happens", () => {
	it("two workers deliver each handoff once", async () => {
		await openMany(world.store, { count: 40, targets: ["slack", "crm"] });
		await dueNow();
		work();
		work();
		const seen = await allDelivered();
		expect(new Set(seen.map(({ attempts }) => attempts))).toEqual(new Set([1]));
		expect(hubspot.objects("notes")).toHaveLength(40);
		const shown = JSON.stringify(slack.messages());
		expect(shown).not.toContain("may be a repeat");
	});

	it("what is written down twice, because the first answer got lost, ends no later try", async () => {
		await openOne(world.store, { targets: ["crm"] });
		await dueNow();
		const claiming = { by: "one", way: { target: "crm", lane: "crm" }, max: 1 } as const;
		const first = await world.deliveries.claim(claiming);
		const outcome = { status: "retry", unknown: false, reason: "Not now." } as const;
		const settlement = {
			...{ by: "one", lane: "crm", at: world.now(), milliseconds: 1, outcome },
			...{ deliveries: first.deliveries, waitMs: 0, laneWaitMs: 0, limitedMs: 0 },
			...{ keepLane: false, detour: false, fallBack: false },
		};
		await world.deliveries.settle(settlement);
		expect((await world.deliveries.claim(claiming)).deliveries).toHaveLength(1);
		await world.deliveries.settle(settlement);
		expect((await world.deliveries.claim(claiming)).deliveries).toEqual([]);
		expect(await rows()).toMatchObject([{ attempts: 2 }]);
	});

	it("the company's clock may jump a day either way, and nothing waits or falls back for it", async () => {
		for (const jump of [-86_400_000, 86_400_000]) {
			now = opened.now() + jump;
			await openOne(world.store, { targets: ["slack", "crm"] });
			await dueNow();
			work().wake();
			await allDelivered(5_000);
		}
		expect(smtp.mails).toEqual([]);
	});

	it("a database's clock that was set back by an hour holds nothing up", async () => {
		hubspot.faults.plan({ kind: "status", status: 500 });
		await openOne(world.store, { targets: ["crm"] });
		await dueNow();
		const { wake } = work();
		await until(([row]) => row?.state === "retrying");
		await passQueueTime(database, -3_600_000);
		wake();
		await allDelivered();
	});

	it("a megabyte from a visitor arrives everywhere, cut to what each place takes", async () => {
		const text = '<!channel> & "quotes" ü😀'.repeat(45_000);
		const source = aPacketSource({
			contact: { name: text, company: text, role: text, phone: text, preferredTime: text },
			summary: text,
		});
		for (const state of Object.values(source.qualification.dimensions)) {
			state.evidence = Array.from({ length: 9 }, () => ({
				fact: "problem_confirmed",
				quote: text,
				by: "rule",
				messageId: "m",
			}));
		}
		const { handoffId } = await openOne(world.store, {
			targets: ["slack", "crm", "mail"],
			packet: { ...buildPacket(source), reference: "C-1000000" },
		});
		await dueNow();
		work();
		await allDelivered();
		const everywhere = [slack.messages(), hubspot.objects("notes"), smtp.mails].map((it) =>
			JSON.stringify(it),
		);
		for (const place of everywhere) expect(place).toContain(handoffId);
		expect(everywhere[0]).not.toContain("<!channel>");
	});
});
