import { afterAll, describe, expect, it } from "vitest";
import { createConsoleReads } from "@/lib/adapters/db/console/console-reads";
import { openLive } from "@/lib/adapters/live/live";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { startFakeSlack } from "@/lib/testing/fakes/slack";
import { checkPromise } from "./check-promise";
import { sendReply } from "./desk/send-reply";
import { takeOver } from "./desk/take-over";
import { alarmPromise, tellBrokenPromise } from "./promise-alarms";
import { ringReps } from "./visitor-buttons";

const HOUR = 3_600_000;
const { url, database } = await aTestDatabase();
const slack = await startFakeSlack();
afterAll(() => slack.stop());
const world = aDatabaseWorld(url, { SLACK_WEBHOOK_URL: slack.webhook() });
const anna = await aRep(world, "Anna");
const marek = await aRep(world, "Marek");
await world.settings.saveDuty({
	actor: anna,
	at: world.now(),
	expects: 1,
	value: { week: { "2": anna.id }, dates: {}, fallback: null },
});

/** Tuesday 10:15: promised for today before 18:00, owned by whoever is on duty. */
async function aPromise() {
	const conversationId = await aVisit(world);
	const address = `jane-${conversationId}@acme.example`;
	await say(world, conversationId, `Can I talk to a person? I am at ${address}`);
	const promise = await database.promiseMade.findFirstOrThrow({
		where: { handoff: { conversationId } },
	});
	return { ...promise, conversationId };
}

const told = (promiseId: string) =>
	database.notification.findMany({
		where: { eventId: { startsWith: promiseId } },
		select: { userId: true, priority: true, title: true, eventId: true },
		orderBy: { userId: "asc" },
	});

async function stateOf(id: string) {
	return (await database.promiseMade.findUniqueOrThrow({ where: { id } })).state;
}

describe("talk to someone now", () => {
	it("falls silent everywhere within a second of one rep taking it", async () => {
		const conversationId = await aVisit(world);
		await say(world, conversationId, "Can I talk to a person please?");
		await ringReps(world, conversationId);
		const live = openLive(database, url);
		const heard: { at: number; kinds: unknown; by: unknown }[] = [];
		const stop = live.subscribe({ audience: "console", after: null }, ({ type, payload }) => {
			if (type !== "handoff") return;
			heard.push({ at: performance.now(), kinds: payload.kinds, by: payload.by });
		});
		await new Promise((done) => setTimeout(done, 100));
		const pressed = performance.now();
		await takeOver(world, { conversationId, actor: anna });
		const claims = await eventually(
			() => heard.filter(({ kinds }) => JSON.stringify(kinds) === '["claimed"]'),
			(found) => found.length > 0,
		);
		stop();
		await live.stop();
		expect(claims[0]?.by).toBe("Anna");
		expect((claims[0]?.at ?? Infinity) - pressed).toBeLessThan(1_000);
		const handoff = await database.handoff.findFirstOrThrow({ where: { conversationId } });
		expect(handoff.ring).toBe("answered");
	});
});

describe("a rep who is away", () => {
	it("is not rung, but finds the handoff in the inbox", async () => {
		const reads = createConsoleReads(database);
		const conversationId = await aVisit(world);
		await say(world, conversationId, "Can I talk to a person please?");
		await reads.setAway(marek.id, true);
		const away = await reads.waiting({ userId: marek.id, now: world.now() });
		expect(away.calls).toEqual([]);
		expect(away.unread).toBeGreaterThan(0);
		expect((await reads.waiting({ userId: anna.id, now: world.now() })).calls).not.toEqual([]);
		await reads.setAway(marek.id, false);
		expect((await reads.waiting({ userId: marek.id, now: world.now() })).calls).not.toEqual([]);
	});
});

describe("the alarm of a promise", () => {
	it("is noted with the promise: at half of the opening time left, and half an hour before", async () => {
		const promise = await aPromise();
		const jobs = await database.$queryRaw<{ key: string; hours: number }[]>`
			SELECT key, round(extract(epoch FROM run_at - created_at) / 360) / 10 AS hours
			FROM graphile_worker.jobs WHERE key LIKE ${`%${promise.id}`} ORDER BY run_at`;
		expect(jobs.map(({ key, hours }) => [key.split(":")[0], Number(hours)])).toEqual([
			["halfway", 3.9],
			["last_call", 7.3],
			["promise", 7.8],
		]);
	});

	it("goes to the owner at half-time and to everybody at the last call, once each", async () => {
		const { id } = await aPromise();
		await alarmPromise(world, "halfway", id);
		await alarmPromise(world, "halfway", id);
		expect(await told(id)).toMatchObject([{ userId: anna.id, priority: "high" }]);
		await alarmPromise(world, "last_call", id);
		await alarmPromise(world, "last_call", id);
		const later = (await told(id)).filter(({ eventId }) => eventId.endsWith("last_call"));
		expect(later.map(({ userId }) => userId)).toEqual([anna.id, marek.id]);
	});

	it("is silent once the promise is kept", async () => {
		const { id, handoffId } = await aPromise();
		await world.desk.markCalled({ handoffId, actor: marek, at: world.now() });
		await alarmPromise(world, "last_call", id);
		expect(await told(id)).toEqual([]);
	});
});

describe("a promise", () => {
	it("is kept by a call, and the second who marks it is told who did", async () => {
		const { id, handoffId } = await aPromise();
		const pressed = { handoffId, at: world.now() };
		expect(await world.desk.markCalled({ ...pressed, actor: marek })).toEqual({ result: "done" });
		expect(await world.desk.markCalled({ ...pressed, actor: anna })).toEqual({
			result: "already",
			by: "Marek",
			at: world.now(),
		});
		expect(await stateOf(id)).toBe("kept");
		const handoff = await database.handoff.findUniqueOrThrow({ where: { id: handoffId } });
		expect(handoff.firstContactAt?.getTime()).toBe(world.now());
		expect(handoff.status).toBe("open");
	});

	it("is kept by the first reply, which is the first contact; a later one moves nothing", async () => {
		const { id, handoffId, conversationId } = await aPromise();
		await takeOver(world, { conversationId, actor: anna });
		expect(await stateOf(id)).toBe("open");
		const at = world.now();
		await sendReply(world, { conversationId, actor: anna, id: `${id}-1`, text: "Hello Jane" });
		world.pass(60_000);
		await sendReply(world, { conversationId, actor: anna, id: `${id}-2`, text: "Still there?" });
		expect(await stateOf(id)).toBe("kept");
		const handoff = await database.handoff.findUniqueOrThrow({ where: { id: handoffId } });
		expect(handoff.firstContactAt?.getTime()).toBe(at);
	});

	it("that is broken rings everybody and Slack, and Slack is tried again while it is away", async () => {
		const { id } = await aPromise();
		world.pass(8 * HOUR);
		await checkPromise(world, id);
		expect(await stateOf(id)).toBe("broken");
		expect(await told(id)).toHaveLength(2);
		const key = `promise_broken:${id}`;
		const jobs = await database.$queryRaw<unknown[]>`
			SELECT 1 FROM graphile_worker.jobs WHERE key = ${key}`;
		expect(jobs).toHaveLength(1);
		slack.faults.plan({ status: 500, body: "server_error" });
		await expect(tellBrokenPromise(world, id)).rejects.toThrow("500");
		await tellBrokenPromise(world, id);
		const shown = JSON.stringify(slack.messages());
		expect(shown).toContain("Promise broken");
		expect(shown).toContain("HIGH PRIORITY");
	});
});
