import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Worker } from "@/lib/adapters/jobs/worker";
import { fetchFor } from "@/lib/adapters/network/fetch-for";
import { createVault } from "@/lib/adapters/secrets/vault";
import { webhookSeal } from "@/lib/adapters/settings/read-outside";
import { postWebhook } from "@/lib/adapters/webhooks/post-webhook";
import { startJobs } from "@/lib/jobs";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { type FakeAnswer, type FakeRequest, startServer } from "@/lib/testing/fakes/fake-server";
import type { WebhookEvent } from "@/lib/wire/destination-fields";
import { checkPromise } from "../check-promise";
import { resumeAutomation } from "../desk/resume-automation";
import { takeOver } from "../desk/take-over";
import { leaveContact } from "../visitor-buttons";
import { WAITS_MS } from "./send-webhook";

const SECRET = `whsec_${Buffer.from("a signing secret of 24 b").toString("base64")}`;
const APP_SECRET = "the-secret-of-a-test-which-is-long-enough";
const ALL: WebhookEvent[] = [
	"handoff.opened",
	"handoff.claimed",
	"handoff.resolved",
	"promise.broken",
	"contact.captured",
];

/** Another company's system, on loopback. */
let received: FakeRequest[] = [];
let answer: FakeAnswer = { status: 204 };
const receiver = await startServer({
	answer: (request) => {
		received.push(request);
		return answer;
	},
});

const { url, database } = await aTestDatabase();
const opened = aDatabaseWorld(url, { APP_SECRET });
/** An admin's address leads to the public internet only; this one stands for it. */
const world = {
	...opened,
	postWebhook: (
		endpoint: { url: { value: string }; secret: string },
		message: { id: string; body: string },
	) =>
		postWebhook(
			fetchFor("environment"),
			{ ...message, url: endpoint.url.value, secret: endpoint.secret },
			Date.now(),
		),
};
const vault = createVault([APP_SECRET]);
let worker: Worker;

beforeAll(() => {
	worker = startJobs(url, world);
});
afterAll(async () => {
	await worker.stop();
	await receiver.stop();
});
afterEach(async () => {
	answer = { status: 204 };
	received = [];
	await database.webhookEndpoint.deleteMany();
});

async function anEndpoint(events: WebhookEvent[] = ALL, address = receiver.url): Promise<string> {
	const id = world.newId();
	await database.webhookEndpoint.create({
		data: {
			id,
			sealedUrl: vault.seal(webhookSeal(id, "url"), `${address}/hook`),
			urlHint: "127.0.0.1",
			sealedSecret: vault.seal(webhookSeal(id, "secret"), SECRET),
			events,
			createdAt: new Date(world.now()),
		},
	});
	return id;
}

const told = z.object({
	type: z.string(),
	data: z.object({
		handoff: z.object({ id: z.string(), url: z.string(), claimed_by: z.string().nullable() }),
		packet: z.object({ visitor: z.object({ email: z.string().optional() }) }),
	}),
});

/** As the receiver's own library reads it. @throws when the signature is wrong */
function verified({ body, headers }: FakeRequest) {
	const named = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	return told.parse(new Webhook(SECRET).verify(body, Object.fromEntries(named)));
}

const types = () => received.map((request) => verified(request).type);

async function handoffOf(conversationId: string) {
	return database.handoff.findFirstOrThrow({
		where: { conversationId },
		include: { promises: true },
	});
}

/** As if its wait were over. */
async function dueAgain(id: string): Promise<void> {
	await database.webhookMessage.update({ where: { id }, data: { dueAt: new Date(0) } });
	await database.$executeRaw`
		SELECT graphile_worker.add_job('tell_webhooks', '{"id": "nothing new"}'::json)`;
}

describe("other systems", () => {
	it("are told, signed, of everything that happens to a handoff", async () => {
		await anEndpoint();
		const rep = await aRep(world, "Anna");
		const conversationId = await aVisit(world);
		await say(world, conversationId, "can I talk to a person");
		await leaveContact(world, conversationId, { email: "hooks@acme.example" });
		await eventually(types, (seen) => seen.includes("contact.captured"));
		await takeOver(world, { conversationId, actor: rep });
		const { id } = await handoffOf(conversationId);
		await resumeAutomation(world, { handoffId: id, actor: rep, outcome: "called" });
		const seen = await eventually(types, (all) => all.length === 4);
		expect(seen.toSorted()).toEqual([
			"contact.captured",
			"handoff.claimed",
			"handoff.opened",
			"handoff.resolved",
		]);
		const captured = received.map(verified).find(({ type }) => type === "contact.captured");
		expect(captured?.data.packet.visitor.email).toBe("hooks@acme.example");
		expect(captured?.data.handoff.url).toBe(world.links.handoff(id));
		const claimed = received.map(verified).find(({ type }) => type === "handoff.claimed");
		expect(claimed?.data.handoff.claimed_by).toBe("Anna");
	});

	it("are told when a promise breaks, and only of what they asked for", async () => {
		await anEndpoint(["promise.broken"]);
		const conversationId = await aVisit(world);
		await say(world, conversationId, "can I talk to a person");
		await leaveContact(world, conversationId, { email: "broken@acme.example" });
		const [promise] = (await handoffOf(conversationId)).promises;
		opened.pass(10 * 3_600_000);
		await checkPromise(world, promise?.id ?? "");
		await eventually(types, (seen) => seen.length > 0);
		expect(types()).toEqual(["promise.broken"]);
	});

	it("that fail are tried again with the same id and body, and once delivered never again", async () => {
		const endpointId = await anEndpoint(["handoff.opened"]);
		answer = { status: 500 };
		await say(world, await aVisit(world), "can I talk to a person");
		const message = await eventually(
			() => database.webhookMessage.findFirst({ where: { endpointId, attempts: { gt: 0 } } }),
			(row) => row !== null,
		);
		const id = message?.id ?? "";
		expect(message).toMatchObject({ state: "pending", lastError: "The address answered 500." });
		const waiting = await database.$queryRaw<{ wait: number }[]>`
			SELECT extract(epoch FROM due_at - now())::float8 AS wait FROM webhook_message WHERE id = ${id}`;
		expect(waiting[0]?.wait).toBeGreaterThan(2);
		expect(waiting[0]?.wait).toBeLessThanOrEqual(6);
		answer = { status: 200 };
		await dueAgain(id);
		await eventually(
			() => database.webhookMessage.findUniqueOrThrow({ where: { id } }),
			({ state }) => state === "delivered",
		);
		await dueAgain(id);
		expect(await world.webhooks.due()).toEqual([]);
		expect(received).toHaveLength(2);
		expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
		expect(new Set(received.map(({ body }) => body)).size).toBe(1);
		const endpoint = await database.webhookEndpoint.findUniqueOrThrow({
			where: { id: endpointId },
		});
		expect(endpoint.failingSince).toBeNull();
	});

	it("do not wait for one of them that never answers, and neither does anything else", async () => {
		const hung: FakeRequest[] = [];
		const hanging = await startServer({
			answer(request) {
				hung.push(request);
				return "hang";
			},
		});
		await anEndpoint(["handoff.opened"], hanging.url);
		await anEndpoint(["handoff.opened"]);
		// More than all the places that jobs have.
		const visits = 12;
		for (let visit = 0; visit < visits; visit++) {
			await say(world, await aVisit(world), "can I talk to a person");
		}
		await eventually(types, (seen) => seen.length === visits);
		const asked = await eventually(
			() => hung.length,
			(count) => count > 0,
		);
		expect(asked).toBeLessThanOrEqual(4);
		await hanging.stop();
	});

	it("are told by others what a dead worker had begun to tell them", async () => {
		const endpointId = await anEndpoint(["handoff.opened"]);
		const held = { sendingBy: "baton-of-a-dead-one webhook:any", sendingAt: new Date(0) };
		answer = { status: 500 };
		await say(world, await aVisit(world), "can I talk to a person");
		await eventually(
			() => database.webhookMessage.count({ where: { endpointId, attempts: 1 } }),
			(count) => count === 1,
		);
		answer = { status: 204 };
		await database.webhookMessage.updateMany({ data: { ...held, dueAt: new Date(0) } });
		await eventually(
			() => database.webhookMessage.findFirst({ where: { endpointId } }),
			(row) => row?.state === "delivered",
			15_000,
		);
		expect(received).toHaveLength(2);
	});

	it("that answer 410 are switched off at once, with the reason", async () => {
		const id = await anEndpoint(["handoff.opened"]);
		answer = { status: 410 };
		await say(world, await aVisit(world), "can I talk to a person");
		const endpoint = await eventually(
			() => database.webhookEndpoint.findUniqueOrThrow({ where: { id } }),
			(row) => row.disabledAt !== null,
		);
		expect(endpoint.disabledReason).toContain("410");
		await say(world, await aVisit(world), "can I talk to a person");
		expect(received).toHaveLength(1);
	});

	it("that fail for days are switched off, and a redirect counts as a failure", async () => {
		const endpointId = await anEndpoint(["handoff.opened"]);
		answer = { status: 302, headers: { location: `${receiver.url}/elsewhere` } };
		await say(world, await aVisit(world), "can I talk to a person");
		const message = await eventually(
			() => database.webhookMessage.findFirst({ where: { endpointId, attempts: 1 } }),
			(row) => row !== null,
		);
		const id = message?.id ?? "";
		for (const [place, wait] of WAITS_MS.entries()) {
			opened.pass(wait);
			await dueAgain(id);
			await eventually(
				() => database.webhookMessage.findUniqueOrThrow({ where: { id } }),
				({ attempts }) => attempts === place + 2,
			);
		}
		const endpoint = await database.webhookEndpoint.findUniqueOrThrow({
			where: { id: endpointId },
		});
		expect(endpoint.disabledReason).toContain("a redirect, which is not followed");
		expect(received.every(({ path }) => path === "/hook")).toBe(true);
		expect(received).toHaveLength(WAITS_MS.length + 1);
	});
});
