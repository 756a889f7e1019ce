import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Worker } from "@/lib/adapters/jobs/worker";
import { startJobs, tasksOf } from "@/lib/jobs";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { passQueueTime } from "@/lib/testing/database/queue-time";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeSlack } from "@/lib/testing/fakes/slack";
import { startFakeSmtp } from "@/lib/testing/fakes/smtp";
import { askForPerson, leaveContact, ringReps } from "./visitor-buttons";

/** From the visitor's words to the outside, over the real job queue, with Slack and mail played on loopback. */
const slack = await startFakeSlack();
const smtp = await startFakeSmtp();
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, {
	SLACK_WEBHOOK_URL: slack.webhook(),
	SMTP_URL: smtp.url,
	MAIL_FROM: "Baton <baton@acme.example>",
	SALES_EMAIL: "sales@acme.example",
});
const REQUEST = "can I talk to a person";
const DUE_WITHIN_MS = 2_000;
let worker: Worker;

beforeAll(() => {
	worker = startJobs(url, world);
});
afterAll(async () => {
	await worker.stop();
	await slack.stop();
	await smtp.stop();
});
afterEach(async () => {
	slack.faults.clear();
	smtp.faults.clear();
	// A channel that once said 429 takes one message a second for ten minutes.
	await database.deliveryLane.updateMany({
		data: { limitedUntil: null, notBefore: new Date(0), failures: 0 },
	});
});

async function deliveriesOf(conversationId: string) {
	return database.delivery.findMany({
		where: { event: { handoff: { conversationId } } },
		orderBy: [{ createdAt: "asc" }, { target: "asc" }],
		select: { id: true, target: true, state: true, attempts: true, lastError: true },
	});
}

type Deliveries = Awaited<ReturnType<typeof deliveriesOf>>;

const settled = (seen: Deliveries) =>
	seen.length > 0 && seen.every(({ state }) => state === "delivered" || state === "refused");

const settledOf = (conversationId: string, withinMs?: number) =>
	eventually(() => deliveriesOf(conversationId), settled, withinMs);

/** What Slack shows of one conversation. */
async function slackOf(conversationId: string) {
	const number = (await world.store.loadState(conversationId))?.number;
	return slack.messages().filter((message) => JSON.stringify(message).includes(`C-${number}`));
}

async function handoffOf(conversationId: string) {
	const state = await world.store.loadState(conversationId);
	if (!state?.handoff) throw new Error("There is no handoff.");
	return state.handoff;
}

describe("a handoff on its way out", () => {
	it("reaches Slack and the CRM within two seconds, once each", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		const seen = await settledOf(conversation, DUE_WITHIN_MS);
		expect(seen.map(({ target, state, attempts }) => [target, state, attempts])).toEqual([
			["crm", "delivered", 1],
			["slack", "delivered", 1],
		]);
		const { id } = await handoffOf(conversation);
		expect(await database.crmNote.count({ where: { handoffId: id } })).toBe(1);
		expect(await database.crmTask.count({ where: { handoffId: id } })).toBe(1);
		expect(smtp.mails).toEqual([]);
	});

	it("is followed by a second, short message when the address comes, and by one CRM record only", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		await settledOf(conversation);
		world.pass(60_000);
		await say(world, conversation, "write to later@acme.example");
		await eventually(
			() => deliveriesOf(conversation),
			(seen) => seen.length === 5 && settled(seen),
		);
		const { id } = await handoffOf(conversation);
		expect(await database.crmNote.count({ where: { handoffId: id } })).toBe(2);
		expect(await database.crmTask.count({ where: { handoffId: id } })).toBe(1);
		const note = await database.crmNote.findFirst({
			where: { handoffId: id },
			orderBy: { at: "desc" },
		});
		expect(note?.body).toContain("later@acme.example");
	});

	it("is tried again after a server error and after the pause Slack asks for", async () => {
		slack.faults.plan({ status: 503, body: "try later" });
		slack.faults.plan({ status: 429, body: "rate_limited", retryAfterSeconds: 1 });
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		for (const tries of [1, 2]) {
			await eventually(
				() => deliveriesOf(conversation),
				(rows) => rows.some((row) => row.state === "retrying" && row.attempts === tries),
			);
			await passQueueTime(database, 60_000);
		}
		const seen = await settledOf(conversation);
		expect(seen.find(({ target }) => target === "slack")).toMatchObject({
			state: "delivered",
			attempts: 3,
			lastError: null,
		});
		expect(seen.find(({ target }) => target === "crm")).toMatchObject({ attempts: 1 });
		const log = await database.deliveryAttempt.findMany({
			where: {
				delivery: { target: "slack", event: { handoff: { conversationId: conversation } } },
			},
			orderBy: { id: "asc" },
		});
		expect(log.map(({ outcome }) => outcome)).toEqual(["retry", "retry", "delivered"]);
	});

	it("goes by mail when Slack refuses for good, and says so there", async () => {
		slack.faults.plan({ status: 403, body: "invalid_token" });
		const before = smtp.mails.length;
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		const seen = await eventually(
			() => deliveriesOf(conversation),
			(rows) => rows.length === 3 && settled(rows),
		);
		expect(seen.find(({ target }) => target === "slack")?.state).toBe("refused");
		expect(seen.find(({ target }) => target === "mail")?.state).toBe("delivered");
		expect(smtp.mails).toHaveLength(before + 1);
		expect(smtp.mails.at(-1)?.to).toEqual(["sales@acme.example"]);
	});

	it("is never sent twice, however often its jobs run", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		const seen = await settledOf(conversation);
		const before = slack.requests.length;
		const tasks = tasksOf(world);
		for (const { id } of seen) await Promise.all([tasks.deliver(id), tasks.deliver(id)]);
		expect(slack.requests).toHaveLength(before);
		expect((await deliveriesOf(conversation)).map(({ attempts }) => attempts)).toEqual([1, 1]);
	});

	it("tells nobody outside of a frustrated visitor before an address or a yes", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, "this is useless, you're not answering my question");
		expect(await deliveriesOf(conversation)).toEqual([]);
		const { id } = await handoffOf(conversation);
		await leaveContact(world, conversation, { email: "calm@acme.example" });
		await settledOf(conversation);
		expect(await database.crmNote.count({ where: { handoffId: id } })).toBe(1);
		expect(await slackOf(conversation)).toHaveLength(1);
	});
});

describe("the visitor's confirmation", () => {
	const mailsTo = (address: string) => smtp.mails.filter(({ to }) => to.includes(address));

	it("says in writing what was promised, once, and is told to nobody else", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		await leaveContact(world, conversation, { email: "written@acme.example" });
		await settledOf(conversation);
		const [mail, ...more] = mailsTo("written@acme.example");
		expect(more).toEqual([]);
		const { promise } = await handoffOf(conversation);
		expect(promise).not.toBeNull();
		const { text } = await PostalMime.parse(mail?.raw ?? "");
		expect(text).toContain(promise?.text);
		expect(text).toContain("erased");
		expect(mail?.to).toEqual(["written@acme.example"]);
		expect(text).not.toMatch(/\b(?:warm|cold|hot|lead|persona|trigger)\b/i);
	});

	it("has nowhere to go when only a number was left, which the team is told with its promise", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		await say(world, conversation, "my number is 07700 900123");
		const seen = await settledOf(conversation);
		expect(seen.some(({ target }) => target === "visitor")).toBe(false);
		expect((await handoffOf(conversation)).promise).not.toBeNull();
		expect(JSON.stringify(await slackOf(conversation))).toContain("07700 900123");
	});

	it("cannot be used to flood an address", async () => {
		for (let visit = 0; visit < 4; visit += 1) {
			const conversation = await aVisit(world);
			await say(world, conversation, REQUEST);
			await leaveContact(world, conversation, { email: "flooded@acme.example" });
			await settledOf(conversation);
		}
		expect(mailsTo("flooded@acme.example")).toHaveLength(3);
	});

	it("that the mail server refuses is no reason to write to sales", async () => {
		smtp.faults.plan({ kind: "refuse", at: "to", code: 550 });
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		await leaveContact(world, conversation, { email: "nobody@acme.example" });
		const seen = await settledOf(conversation);
		expect(seen.find(({ target }) => target === "visitor")?.state).toBe("refused");
		expect(seen.some(({ target }) => target === "mail")).toBe(false);
	});
});

describe("a ring", () => {
	async function rung(address?: string): Promise<string> {
		const conversation = await aVisit(world);
		await askForPerson(world, conversation);
		if (address) await leaveContact(world, conversation, { email: address });
		await ringReps(world, conversation);
		expect((await handoffOf(conversation)).ring).toBe("ringing");
		return conversation;
	}

	async function timeOut(conversation: string): Promise<string> {
		const { id } = await handoffOf(conversation);
		world.pass(3 * 60_000);
		await tasksOf(world).ring_timeout(id);
		return (await world.store.loadChat(conversation))?.messages.at(-1)?.text ?? "";
	}

	it("that nobody answers ends in the truth, a time, and the address still asked for", async () => {
		const conversation = await rung();
		const words = await timeOut(conversation);
		const handoff = await handoffOf(conversation);
		expect(handoff).toMatchObject({ ring: "unanswered", status: "open", promise: null });
		expect(handoff.offers).not.toContain("talk_now");
		expect(handoff.offered?.due).toBe("2025-04-08T16:00:00.000Z");
		expect(words).toContain(handoff.offered?.text);
	});

	it("that nobody answers makes the promise where there is an address", async () => {
		const conversation = await rung("ring@acme.example");
		await timeOut(conversation);
		const promises = await database.promiseMade.findMany({
			where: { handoff: { conversationId: conversation } },
			select: { state: true },
		});
		expect(promises).toEqual([{ state: "open" }]);
	});

	it("says nothing before its time, nothing twice, and nothing once a rep has joined", async () => {
		const early = await rung();
		const { id } = await handoffOf(early);
		await tasksOf(world).ring_timeout(id);
		expect((await handoffOf(early)).ring).toBe("ringing");
		await timeOut(early);
		const before = (await world.store.loadChat(early))?.messages.length;
		await tasksOf(world).ring_timeout(id);
		expect((await world.store.loadChat(early))?.messages).toHaveLength(before ?? 0);

		const answered = await rung();
		await world.desk.takeOver({
			conversationId: answered,
			actor: await aRep(world, "Anna"),
			at: world.now(),
			words: wordsOf(world, { name: "Anna" }),
			eventId: "claimed-in-time",
		});
		expect(await timeOut(answered)).toBe("Anna has joined. You are now writing with a person.");
		expect((await handoffOf(answered)).ring).toBe("answered");
	});
});

describe("a promise", () => {
	it("that passes unkept is broken once, and every rep hears of it at high priority", async () => {
		await aRep(world, "Anna");
		await aRep(world, "Ben");
		const conversation = await aVisit(world);
		await say(world, conversation, `${REQUEST}, I am at broken@acme.example`);
		const { id: handoffId } = await handoffOf(conversation);
		const promise = await database.promiseMade.findFirstOrThrow({ where: { handoffId } });
		const check = () => tasksOf(world).promise_check(promise.id);
		await check();
		expect((await handoffOf(conversation)).promise).not.toBeNull();
		world.pass(promise.due.getTime() - world.now());
		await check();
		await check();
		const after = await database.promiseMade.findUniqueOrThrow({ where: { id: promise.id } });
		expect(after.state).toBe("broken");
		const lines = await database.notification.findMany({
			where: { handoffId, title: { startsWith: "Promise broken" } },
		});
		expect(lines.map(({ userId, priority }) => [userId, priority]).toSorted()).toEqual([
			["user-anna", "high"],
			["user-ben", "high"],
		]);
	});
});
