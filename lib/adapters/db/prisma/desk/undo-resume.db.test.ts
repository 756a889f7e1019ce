import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/adapters/db/desk";
import { type Outcome, UNDO_ACCEPTED_MS } from "@/lib/handoff/outcome";
import {
	aDatabaseWorld,
	aHandoff,
	aRep,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";

/** Resume automation in one press: the outcome is said afterwards, and a press too early is taken back. */
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const { desk } = world;
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let events = 0;
let conversationId = "";
let handoffId = "";
let contactId = "";

beforeEach(async () => {
	({ conversationId, handoffId, contactId } = await aHandoff(world));
});

const pressed = (actor: Actor) => ({
	actor,
	at: world.now(),
	words: wordsOf(world, actor),
	eventId: `undo-event-${++events}`,
});
const takeOver = (actor: Actor) => desk.takeOver({ conversationId, ...pressed(actor) });
const resume = (actor: Actor, outcome: Outcome = "none") =>
	desk.resumeAutomation({ handoffId, outcome, ...pressed(actor) });
const undo = (actor: Actor) => desk.undoResume({ handoffId, ...pressed(actor) });
const setOutcome = (actor: Actor, outcome: Outcome) =>
	desk.setOutcome({ handoffId, actor, at: world.now(), outcome });

const stretches = () =>
	database.humanStretch.findMany({ where: { conversationId }, orderBy: { startedAt: "asc" } });

async function promise() {
	return database.promiseMade.findFirstOrThrow({ where: { handoffId } });
}

async function firstContact(): Promise<Date | null> {
	const where = { id: handoffId };
	const found = await database.handoff.findUniqueOrThrow({ where });
	return found.firstContactAt;
}

async function markers(): Promise<string[]> {
	const chat = await world.store.loadChat(conversationId);
	return (chat?.messages ?? []).flatMap(({ role, text }) => (role === "marker" ? [text] : []));
}

const lastMarker = async () => (await markers()).at(-1);

describe("undo", () => {
	it("gives the conversation back to the rep who spoke, whoever presses, with card and promise as they were", async () => {
		await takeOver(anna);
		await resume(ben);
		expect(await markers()).toEqual([
			expect.stringContaining("Anna has joined"),
			"Anna has left the conversation.",
			expect.stringContaining("assistant"),
		]);
		expect((await promise()).state).toBe("withdrawn");
		world.pass(3_000);
		expect(await undo(ben)).toEqual({ result: "done", conversationId });
		expect(await world.store.loadState(conversationId)).toMatchObject({
			speaker: "person",
			handoff: { id: handoffId, status: "claimed" },
		});
		expect(await promise()).toMatchObject({ state: "open", settledAt: null });
		expect(await lastMarker()).toContain("Anna has joined");
		expect((await stretches()).map(({ ending }) => ending)).toEqual(["resumed", null]);
	});

	it("pressed twice, or by two at once, happens once", async () => {
		await takeOver(anna);
		await resume(anna);
		const results = await Promise.all([undo(anna), undo(anna), undo(ben)]);
		const outcomes = results.map(({ result }) => result).toSorted();
		expect(outcomes).toEqual(["already", "already", "done"]);
		expect(await database.handoffEvent.count({ where: { handoffId, kind: "reopened" } })).toBe(1);
	});

	it("is refused once the time is over", async () => {
		await resume(anna);
		world.pass(UNDO_ACCEPTED_MS + 1);
		expect(await undo(anna)).toEqual({ result: "too_late" });
	});

	it("is refused once the visitor has a newer handoff", async () => {
		await resume(anna);
		await say(world, conversationId, "can I talk to a person again");
		expect(await undo(anna)).toEqual({ result: "too_late" });
	});

	it("leaves a colleague who stepped in since where they are", async () => {
		await takeOver(anna);
		await resume(anna);
		await takeOver(ben);
		expect(await undo(anna)).toMatchObject({ result: "done" });
		const row = await database.conversation.findUniqueOrThrow({ where: { id: conversationId } });
		expect(row.takenOverBy).toBe(ben.id);
	});

	it("against a takeover at the same moment leaves one speaker and one open stretch", async () => {
		await takeOver(anna);
		await resume(anna);
		await Promise.all([undo(anna), takeOver(ben)]);
		const open = (await stretches()).filter(({ endedAt }) => endedAt === null);
		const row = await database.conversation.findUniqueOrThrow({ where: { id: conversationId } });
		expect(open).toHaveLength(1);
		expect(row.takenOverBy).toBe(open[0]?.repId);
	});
});

describe("the outcome said afterwards", () => {
	it("keeps the promise when the visitor was reached, as of the resumption", async () => {
		await resume(anna);
		const at = world.now();
		world.pass(60_000);
		expect(await setOutcome(ben, "called")).toEqual({ result: "done" });
		expect(await promise()).toMatchObject({ state: "kept", settledAt: new Date(at) });
		expect(await firstContact()).toEqual(new Date(at));
	});

	it("changed to one without contact takes that back", async () => {
		await resume(anna, "called");
		await setOutcome(anna, "not_a_fit");
		expect((await promise()).state).toBe("withdrawn");
		expect(await firstContact()).toBeNull();
	});

	it("leaves a promise that a reply had kept before", async () => {
		await takeOver(anna);
		const message = { id: `reply-${conversationId}`, text: "Hello." };
		await desk.sendReply({ conversationId, actor: anna, at: world.now(), message });
		world.pass(1_000);
		await resume(anna);
		await setOutcome(anna, "not_a_fit");
		expect((await promise()).state).toBe("kept");
		expect(await firstContact()).not.toBeNull();
	});

	it("is refused while the handoff is at work", async () => {
		expect(await setOutcome(anna, "called")).toEqual({ result: "not_resolved" });
	});
});

describe("what the visitor is told of a pause", () => {
	const pause = () => desk.pauseOutreach({ contactId, ...pressed(anna) });
	const lift = () => desk.liftPause({ contactId, ...pressed(anna) });

	it("is that automatic answers are paused, and once lifted that they are back", async () => {
		await Promise.all([pause(), pause()]);
		expect(await lastMarker()).toContain("Automatic answers are paused");
		await Promise.all([lift(), lift()]);
		expect(await lastMarker()).toBe("The AI assistant is answering again.");
	});

	it("is nothing while a person speaks, and the truth when that person leaves", async () => {
		await takeOver(anna);
		await pause();
		expect(await lastMarker()).toContain("Anna has joined");
		await desk.handBack({ conversationId, note: null, ...pressed(anna) });
		expect(await lastMarker()).toContain("Automatic answers are paused");
		expect((await stretches()).map(({ ending }) => ending)).toEqual(["handed_back"]);
	});
});
