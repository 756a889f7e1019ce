import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/adapters/db/desk";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let conversationId = "";
let handoffId = "";

beforeEach(async () => {
	conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	handoffId = (await world.store.loadState(conversationId))?.handoff?.id ?? "";
});

const claim = (actor: Actor) =>
	world.desk.claim({ handoffId, actor, at: world.now(), eventId: world.newId() });

const takeOver = (actor: Actor) =>
	world.desk.takeOver({
		conversationId,
		actor,
		at: world.now(),
		words: wordsOf(world, actor),
		eventId: world.newId(),
	});

const claims = () => database.handoffEvent.count({ where: { handoffId, kind: "claimed" } });

async function told(audience: string): Promise<unknown[]> {
	const rows = await database.liveEvent.findMany({
		where: { audience, type: "handoff" },
		orderBy: { id: "asc" },
	});
	return rows.map(({ payload }) => payload);
}

describe("a claim", () => {
	it("by two at once is one rep's, and the other learns whose", async () => {
		const results = await Promise.all([claim(anna), claim(ben)]);
		expect(results.filter(({ result }) => result === "done")).toHaveLength(1);
		const second = results.find(({ result }) => result === "already");
		expect(second).toMatchObject({ by: expect.stringMatching(/Anna|Ben/), at: world.now() });
		expect(await claims()).toBe(1);
	});

	it("leaves the assistant speaking and the visitor's offers open", async () => {
		await claim(anna);
		const state = await world.store.loadState(conversationId);
		expect(state?.speaker).toBe("assistant");
		expect(state?.handoff?.status).toBe("open");
	});

	it("quiets everybody's inbox and tells the consoles who, and after how long", async () => {
		world.pass(38_000);
		await claim(anna);
		const unread = await database.notification.count({ where: { handoffId, readAt: null } });
		expect(unread).toBe(0);
		expect((await told("console")).at(-1)).toMatchObject({
			handoffId,
			kinds: ["claimed"],
			by: "Anna",
			after: 38,
		});
	});

	it("followed by joining is one claim on the record", async () => {
		await claim(anna);
		expect(await takeOver(anna)).toEqual({ result: "done" });
		expect(await claims()).toBe(1);
		const handoff = await database.handoff.findUniqueOrThrow({ where: { id: handoffId } });
		expect(handoff).toMatchObject({ status: "claimed", claimedById: anna.id });
	});

	it("gives way to the colleague who joins the conversation", async () => {
		await claim(anna);
		await takeOver(ben);
		const handoff = await database.handoff.findUniqueOrThrow({ where: { id: handoffId } });
		expect(handoff.claimedById).toBe(ben.id);
		expect(await claims()).toBe(2);
	});
});

describe("a handoff that opens", () => {
	it("is told to the visitor's other tabs, without a word of ours", async () => {
		expect(await told(conversationId)).toEqual([{}]);
	});
});
