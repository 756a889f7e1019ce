import { describe, expect, it } from "vitest";
import { openPresence, PRESENT_WITHIN_SECONDS } from "@/lib/adapters/db/presence";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { endRing } from "./end-ring";
import { leaveContact, ringReps } from "./visitor-buttons";

const MINUTE = 60_000;
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");
const presence = openPresence(database);
const someoneAvailable = async () => (await world.store.company()).someoneAvailable;
const becomes = (expected: boolean) =>
	eventually(someoneAvailable, (available) => available === expected);

/** As if that much time had gone by since consoles were last seen. */
async function sinceSeen(seconds: number): Promise<void> {
	await database.$executeRaw`
		UPDATE rep_presence SET seen_at = seen_at - make_interval(secs => ${seconds})`;
}

describe("a rep is there", () => {
	it("while a console of theirs is open, and through a reload", async () => {
		expect(await someoneAvailable()).toBe(false);
		const leave = presence.enter(anna.id);
		await becomes(true);
		leave();
		expect(await someoneAvailable()).toBe(true);
	});

	it("no longer once the time of grace is over", async () => {
		await sinceSeen(PRESENT_WITHIN_SECONDS + 1);
		await becomes(false);
	});

	it("while one of two tabs is still open", async () => {
		const leaveOne = presence.enter(anna.id);
		const leaveOther = presence.enter(anna.id);
		leaveOne();
		leaveOne();
		await becomes(true);
		leaveOther();
	});

	it("but not while the switch says away", async () => {
		await database.user.update({ where: { id: anna.id }, data: { away: true } });
		expect(await someoneAvailable()).toBe(false);
		await database.user.update({ where: { id: anna.id }, data: { away: false } });
		expect(await someoneAvailable()).toBe(true);
	});
});

async function anOffer(): Promise<string> {
	const conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	return conversationId;
}

describe("talk to someone now", () => {
	it("rings without a promise while somebody is there", async () => {
		const { text, handoff } = await ringReps(world, await anOffer());
		expect(handoff).toMatchObject({ state: "ringing", promise: null });
		expect(text).toMatch(/ringing the team/);
	});

	it("in an empty room says so at once, offers a promise, and rings all the same", async () => {
		await sinceSeen(PRESENT_WITHIN_SECONDS + 1);
		const conversationId = await anOffer();
		const { text, handoff } = await ringReps(world, conversationId);
		expect(text).toMatch(/nobody is at the desk/);
		expect(handoff?.state).toBe("ringing");
		expect(text).toContain(handoff?.promise?.text);
		const told = await database.notification.count({ where: { handoff: { conversationId } } });
		expect(told).toBeGreaterThan(0);
	});

	it("keeps that very promise when the address comes and the ring ends unanswered", async () => {
		const conversationId = await anOffer();
		const offered = (await ringReps(world, conversationId)).handoff?.promise?.due;
		const left = await leaveContact(world, conversationId, { email: "jane@acme.example" });
		expect(left.handoff?.promise?.due).toBe(offered);
		world.pass(4 * MINUTE);
		const handoffId = (await world.store.loadState(conversationId))?.handoff?.id ?? "";
		await endRing(world, handoffId);
		const promises = await database.promiseMade.findMany({ where: { handoffId } });
		expect(promises.map(({ due, state }) => [due.toISOString(), state])).toEqual([
			[offered, "open"],
		]);
	});
});
