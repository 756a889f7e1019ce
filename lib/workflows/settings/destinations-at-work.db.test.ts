import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Worker } from "@/lib/adapters/jobs/worker";
import { startJobs } from "@/lib/jobs";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
	type TestWorld,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeHubSpot } from "@/lib/testing/fakes/hubspot";
import { startFakeSlack } from "@/lib/testing/fakes/slack";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { destinationsHealth } from "./destinations-health";
import { replayDeliveries } from "./replay-deliveries";
import { saveWebhook } from "./save-webhook";
import { sendTestHandoff } from "./send-test-handoff";

const slack = await startFakeSlack();
const smtp = await startFakeSmtp();
const { url, database } = await aTestDatabase();
const opened = aDatabaseWorld(url, {
	SLACK_WEBHOOK_URL: slack.webhook(),
	SMTP_URL: smtp.url,
	MAIL_FROM: "Baton <baton@acme.example>",
	SALES_EMAIL: "sales@acme.example",
});
const anna = await aRep(opened, "Anna");
const world: TestWorld = { ...opened, whereIs: async () => "public" };
let worker: Worker;

beforeAll(() => {
	worker = startJobs(url, world);
});
afterAll(async () => {
	await worker.stop();
	await slack.stop();
	await smtp.stop();
});
afterEach(() => {
	slack.faults.clear();
	smtp.faults.clear();
});

const log = (failed = false) => world.destinations.deliveries({ failed, before: null });

describe("a test handoff", () => {
	it("is a whole message that says TEST, and leaves nothing behind", async () => {
		const answer = await sendTestHandoff(world, "slack");
		expect(answer.lines).toMatchObject([{ outcome: "delivered", says: "It arrived." }]);
		expect(JSON.stringify(slack.messages().at(-1))).toContain("TEST");
		expect((await log()).rows).toEqual([]);
		expect((await destinationsHealth(world)).slack).toMatchObject([{ state: "connected" }]);
	});

	it("reaches the sales inbox as well", async () => {
		const answer = await sendTestHandoff(world, "mail");
		expect(answer.lines).toMatchObject([{ name: "Sales inbox", outcome: "delivered" }]);
		expect(JSON.stringify(smtp.mails.at(-1))).toContain("TEST");
	});

	it("makes a contact in the chosen CRM and none here", async () => {
		const hubspot = await startFakeHubSpot();
		const withCrm = aDatabaseWorld(url, {
			HUBSPOT_ACCESS_TOKEN: "pat-test",
			HUBSPOT_API_URL: hubspot.url,
		});
		const contacts = await database.contact.count();
		const answer = await sendTestHandoff(withCrm, "crm");
		expect(answer.lines).toMatchObject([{ name: "CRM", outcome: "delivered" }]);
		expect(await database.contact.count()).toBe(contacts);
		await hubspot.stop();
	});

	it("says in words what is wrong", async () => {
		slack.faults.plan({ status: 404, body: "channel_not_found" });
		expect((await sendTestHandoff(world, "slack")).lines).toMatchObject([
			{ outcome: "refused", says: expect.stringContaining("does not exist any more") },
		]);
	});

	it("says when nothing is set", async () => {
		expect((await sendTestHandoff(aDatabaseWorld(url), "slack")).lines).toMatchObject([
			{ outcome: "refused", says: expect.stringContaining("Nothing is set") },
		]);
	});
});

describe("the delivery log", () => {
	it("shows what went out and what was refused, and the way as failing; sending again mends both", async () => {
		const visit = await aVisit(world);
		slack.faults.plan({ status: 404, body: "channel_not_found" });
		await say(world, visit, "can I talk to a person");
		const refused = await eventually(
			() => log(true),
			({ rows }) => rows.some(({ state }) => state === "refused"),
		);
		const [row] = refused.rows;
		expect(row).toMatchObject({ target: "slack", destination: "Sales", attempts: 1 });
		expect(row?.lastError).toContain("does not exist any more");
		expect((await destinationsHealth(world)).slack).toMatchObject([
			{ state: "failing", lastError: expect.stringContaining("does not exist any more") },
		]);
		expect(await replayDeliveries(world, { actor: anna, which: { ids: [row?.id ?? ""] } })).toBe(1);
		await eventually(log, ({ rows }) => rows.every(({ state }) => state === "delivered"));
		expect((await destinationsHealth(world)).slack).toMatchObject([
			{ state: "connected", lastError: null },
		]);
		const line = await database.auditEntry.findFirst({ where: { action: "deliveries_replayed" } });
		expect(line).toMatchObject({ actorName: "Anna", after: { count: 1 } });
	});

	it("never sends again what arrived", async () => {
		const before = slack.messages().length;
		const { rows } = await log();
		const ids = rows.map(({ id }) => id);
		expect(await replayDeliveries(world, { actor: anna, which: { ids } })).toBe(0);
		expect(slack.messages()).toHaveLength(before);
	});

	it("goes on where the page ended", async () => {
		const { rows } = await log();
		expect(rows.length).toBeGreaterThan(1);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		const made = await world.destinations.deliveries({ failed: false, before: "nonsense" });
		expect(made.rows).toEqual(rows);
	});

	it("shows the very words that were sent, without the address they went to", async () => {
		const { rows } = await log();
		for (const { id, target, state } of rows) {
			const { text, sent } = (await world.destinations.deliveryText(id)) ?? {};
			expect(sent).toBe(state === "delivered");
			expect(text).toContain(target === "slack" ? "blocks" : "C-");
			expect(text).not.toContain(slack.webhook());
		}
		const [posted] = rows.filter(({ target }) => target === "slack");
		const { text = "" } = (await world.destinations.deliveryText(posted?.id ?? "")) ?? {};
		const { blocks } = JSON.parse(text);
		expect(slack.messages().map((message) => message.blocks)).toContainEqual(blocks);
		expect(await world.destinations.deliveryText("nobody")).toBeNull();
	});

	it("still shows what was sent when the handoff has moved on, and the plain words when those were", async () => {
		const visit = await aVisit(world);
		slack.faults.plan({ status: 400, body: "invalid_blocks" });
		await say(world, visit, "can I talk to a person");
		const page = await eventually(log, ({ rows }) =>
			rows.every(({ state }) => state === "delivered"),
		);
		const id = page.rows.find(({ target }) => target === "slack")?.id ?? "";
		const before = await world.destinations.deliveryText(id);
		world.pass(60_000);
		await say(world, visit, "I am Nora Field, nora@acme.example");
		await eventually(log, ({ rows }) => rows.every(({ state }) => state === "delivered"));
		expect(await world.destinations.deliveryText(id)).toEqual(before);
		expect(JSON.parse(before?.text ?? "")).toEqual({ text: slack.messages().at(-2)?.text });
	});
});

describe("a webhook", () => {
	const WEBHOOK = {
		actor: anna,
		id: null,
		url: "https://hooks.example/baton/secret-token-1234",
		events: ["handoff.opened"],
		renewSecret: false,
	};

	it("is told its signing secret once, and shows its address only in part", async () => {
		const kept = await saveWebhook(world, WEBHOOK);
		expect(kept).toMatchObject({ result: "saved", secret: expect.stringMatching(/^whsec_.{40}/) });
		const [shown] = await world.destinations.webhooks();
		expect(shown).toMatchObject({ url: "hooks.example/••••1234", state: "working" });
		const [inForce] = (await world.outside.read()).webhooks;
		expect(inForce).toMatchObject({ url: { value: WEBHOOK.url }, events: ["handoff.opened"] });
		const lines = await database.auditEntry.findMany({ where: { subject: "settings:webhooks" } });
		expect(JSON.stringify(lines.map(({ after }) => after))).not.toMatch(/secret-token|whsec_/);
	});

	it("keeps its secret when it is changed, gets a new one when asked, and is switched on again", async () => {
		const [shown] = await world.destinations.webhooks();
		const id = shown?.id ?? "";
		const [before] = (await world.outside.read()).webhooks;
		const disabled = { disabledAt: new Date(0), disabledReason: "410" };
		await database.webhookEndpoint.update({ where: { id }, data: disabled });
		const events = ["promise.broken"];
		const changed = await saveWebhook(world, { ...WEBHOOK, id, url: null, events });
		expect(changed).toEqual({ result: "saved", secret: null });
		expect((await world.outside.read()).webhooks).toEqual([{ ...before, events }]);
		const renewed = await saveWebhook(world, { ...WEBHOOK, id, url: null, renewSecret: true });
		expect(renewed).toMatchObject({ secret: expect.stringMatching(/^whsec_/) });
		expect((await world.outside.read()).webhooks[0]?.secret).not.toBe(before?.secret);
	});

	it.each([
		[{ url: "http://hooks.example/x" }, "url"],
		[{ url: null }, "url"],
		[{ events: [] }, "events"],
		[{ events: ["unheard.of"] }, "events"],
	])("is refused beside the field: %j", async (wrong, path) => {
		expect(await saveWebhook(world, { ...WEBHOOK, ...wrong })).toMatchObject({
			result: "invalid",
			problems: [{ path }],
		});
	});

	it("is refused inside our network", async () => {
		const inside = { ...WEBHOOK, url: "https://10.0.0.8/hook" };
		expect(await saveWebhook(opened, inside)).toMatchObject({
			result: "invalid",
			problems: [{ message: expect.stringContaining("public internet") }],
		});
	});

	it("is gone once it is removed", async () => {
		const [shown] = await world.destinations.webhooks();
		const removing = { actor: anna, at: world.now(), id: shown?.id ?? "" };
		expect(await world.destinations.removeWebhook(removing)).toBe(true);
		expect(await world.destinations.removeWebhook(removing)).toBe(false);
		expect(await saveWebhook(world, { ...WEBHOOK, id: removing.id, url: null })).toEqual({
			result: "gone",
		});
	});
});
