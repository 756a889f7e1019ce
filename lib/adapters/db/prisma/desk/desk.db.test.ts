import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/adapters/db/desk";
import {
	aDatabaseWorld,
	aHandoff,
	aRep,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";

/** Each verb pressed by two reps at once, and twice by one: one state, and each is told the truth. */
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const { desk } = world;
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let presses = 0;
let conversationId = "";
let handoffId = "";
let contactId = "";

beforeEach(async () => {
	({ conversationId, handoffId, contactId } = await aHandoff(world));
});

const fresh = (name: string) => `${name}-${++presses}`;
const joined = ({ name }: Actor) => `${name} has joined. You are now writing with a person.`;

const takeOver = (actor: Actor) =>
	desk.takeOver({
		conversationId,
		actor,
		at: world.now(),
		words: wordsOf(world, actor),
		eventId: fresh("claimed"),
	});
const handBack = (actor: Actor) =>
	desk.handBack({
		conversationId,
		actor,
		at: world.now(),
		words: wordsOf(world, actor),
		note: "Wants a call in May.",
	});
const reply = (actor: Actor, id: string) =>
	desk.sendReply({
		conversationId,
		actor,
		at: world.now(),
		message: { id, text: `Hello from ${actor.name}.` },
	});
const resume = (actor: Actor) =>
	desk.resumeAutomation({
		handoffId,
		actor,
		at: world.now(),
		outcome: "called",
		words: wordsOf(world, actor),
		eventId: fresh("resolved"),
	});
const pause = (actor: Actor) =>
	desk.pauseOutreach({ contactId, actor, at: world.now(), words: wordsOf(world, actor) });
const lift = (actor: Actor) =>
	desk.liftPause({ contactId, actor, at: world.now(), words: wordsOf(world, actor) });

async function markers(): Promise<string[]> {
	const rows = await database.message.findMany({
		where: { conversationId, role: "marker" },
		orderBy: { seq: "asc" },
		select: { text: true },
	});
	return rows.map(({ text }) => text);
}

const audited = (subject: string, action: string) =>
	database.auditEntry.count({ where: { subject, action } });

async function promiseState(): Promise<string | undefined> {
	const promise = await database.promiseMade.findFirst({ where: { handoffId } });
	return promise?.state;
}

async function anOutreach(origin: "automated" | "manual", state = "queued"): Promise<string> {
	const id = fresh("outreach");
	const now = new Date(world.now());
	const text = { subject: "Hello", body: "Hello." };
	await database.outreachMessage.create({
		data: { id, contactId, origin, state, sendAfter: now, createdAt: now, ...text },
	});
	return id;
}

const outreachStates = async () =>
	Object.fromEntries(
		(await database.outreachMessage.findMany({ where: { contactId } })).map(({ origin, state }) => [
			origin,
			state,
		]),
	);

describe("take over", () => {
	it("by two at once is one rep's, and the other learns whose", async () => {
		const results = await Promise.all([takeOver(anna), takeOver(ben)]);
		const winner = results[0].result === "done" ? anna : ben;
		const loser = winner === anna ? ben : anna;
		const told = results[winner === anna ? 1 : 0];
		expect(told).toEqual({ result: "taken", by: winner.name, at: world.now() });
		expect(await markers()).toEqual([joined(winner)]);
		expect(await takeOver(winner)).toEqual({ result: "already_yours" });
		expect(await takeOver(loser)).toMatchObject({ result: "taken" });
	});

	it("claims the handoff once, ends the ring and gives the contact an owner", async () => {
		await database.handoff.update({
			where: { id: handoffId },
			data: { ring: "ringing", ringUntil: new Date(world.now() + 60_000) },
			select: { id: true },
		});
		await Promise.all([takeOver(anna), takeOver(anna), takeOver(anna)]);
		const state = await world.store.loadState(conversationId);
		expect(state).toMatchObject({
			speaker: "person",
			handoff: { status: "claimed", ring: "answered" },
		});
		expect(await database.handoffEvent.count({ where: { handoffId, kind: "claimed" } })).toBe(1);
		const contact = await database.contact.findUniqueOrThrow({
			where: { id: contactId },
			select: { ownerId: true },
		});
		expect(contact.ownerId).toBe(anna.id);
		expect(await audited(`conversation:${conversationId}`, "takeover_started")).toBe(1);
	});
});

describe("a rep's reply", () => {
	it("is stored once for one id and keeps the promise", async () => {
		await takeOver(anna);
		expect(await promiseState()).toBe("open");
		const id = fresh("reply");
		const results = await Promise.all([reply(anna, id), reply(anna, id)]);
		expect(results.map(({ result }) => result).toSorted()).toEqual(["already", "sent"]);
		expect(await database.message.count({ where: { conversationId, role: "rep" } })).toBe(1);
		expect(await promiseState()).toBe("kept");
	});

	it("is refused where nobody took over", async () => {
		expect(await reply(anna, fresh("reply"))).toEqual({ result: "not_taken_over" });
	});
});

describe("hand back", () => {
	it("by two at once ends the human stretch once, and the assistant answers with the note", async () => {
		await takeOver(anna);
		const results = await Promise.all([handBack(anna), handBack(ben)]);
		expect(results.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		expect(await markers()).toHaveLength(3);
		expect(await world.store.loadState(conversationId)).toMatchObject({
			speaker: "assistant",
			repNote: "Wants a call in May.",
		});
		expect((await say(world, conversationId, "what do you do?")).silent).toBe(false);
	});
});

describe("resume automation", () => {
	it("by two at once resolves once, and the other learns who did", async () => {
		await takeOver(anna);
		const results = await Promise.all([resume(anna), resume(ben)]);
		const done = results.findIndex(({ result }) => result === "done");
		const by = done === 0 ? "Anna" : "Ben";
		expect(results[1 - done]).toEqual({ result: "already", by, at: world.now() });
		expect(await database.handoffEvent.count({ where: { handoffId, kind: "resolved" } })).toBe(1);
		expect(await world.store.loadState(conversationId)).toMatchObject({
			speaker: "assistant",
			handoff: null,
		});
		expect(await promiseState()).toBe("kept");
		expect(await audited(`handoff:${handoffId}`, "automation_resumed")).toBe(1);
	});

	it("against a takeover at the same moment leaves one of the two states, whole", async () => {
		const [resumed, taken] = await Promise.all([resume(anna), takeOver(ben)]);
		expect([resumed.result, taken.result]).toEqual(["done", "done"]);
		const state = await world.store.loadState(conversationId);
		expect(state?.handoff).toBeNull();
		expect(["person", "assistant"]).toContain(state?.speaker);
	});

	it("lets a later request open a new handoff", async () => {
		await resume(anna);
		await say(world, conversationId, "can I talk to a person again");
		const state = await world.store.loadState(conversationId);
		expect(state?.handoff?.id).not.toBe(handoffId);
		expect(state?.handoff).toMatchObject({ trigger: "explicit_request", status: "open" });
	});
});

describe("pause all outreach", () => {
	it("by two at once holds automated and manual messages, once, and names who paused", async () => {
		await anOutreach("automated");
		await anOutreach("manual");
		const results = await Promise.all([pause(anna), pause(ben)]);
		const done = results.findIndex(({ result }) => result === "done");
		const by = done === 0 ? "Anna" : "Ben";
		expect(results[1 - done]).toEqual({ result: "already", by, at: world.now() });
		expect(await outreachStates()).toEqual({ automated: "held", manual: "held" });
		expect(await audited(`contact:${contactId}`, "outreach_paused")).toBe(1);
		expect(await say(world, conversationId, "hello?")).toMatchObject({ silent: true });
	});

	it("is independent of takeover: resuming automation does not lift it", async () => {
		await pause(anna);
		await takeOver(anna);
		await resume(anna);
		expect(await say(world, conversationId, "hello?")).toMatchObject({ silent: true });
		await lift(ben);
		expect((await say(world, conversationId, "hello again?")).silent).toBe(false);
	});

	it("once lifted leaves held messages to a rep, each settled by one of two", async () => {
		const first = await anOutreach("automated");
		await pause(anna);
		const lifted = await Promise.all([lift(anna), lift(ben)]);
		expect(lifted.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		expect(await outreachStates()).toEqual({ automated: "held" });
		const settle = (actor: Actor, to: "queued" | "discarded") =>
			desk.settleHeld({ outreachId: first, actor, at: world.now(), to });
		const settled = await Promise.all([settle(anna, "queued"), settle(ben, "discarded")]);
		expect(settled.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		const done = settled[0].result === "done" ? "queued" : "discarded";
		expect(await outreachStates()).toEqual({ automated: done });
	});

	it("holds a message back from release until it is lifted", async () => {
		const id = await anOutreach("manual");
		await pause(anna);
		const input = { outreachId: id, actor: anna, at: world.now(), to: "queued" } as const;
		expect(await desk.settleHeld(input)).toMatchObject({ result: "already" });
		expect(await outreachStates()).toEqual({ manual: "held" });
	});
});

describe("auto-engage", () => {
	it("switched off by two at once cancels automated messages only, once", async () => {
		await anOutreach("automated");
		await anOutreach("manual");
		const off = (actor: Actor) =>
			desk.setAutoEngage({ contactId, actor, at: world.now(), on: false });
		const results = await Promise.all([off(anna), off(ben)]);
		expect(results.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		expect(await outreachStates()).toEqual({ automated: "cancelled", manual: "queued" });
		expect(await audited(`contact:${contactId}`, "auto_engage_off")).toBe(1);
	});
});

describe("what does not exist", () => {
	it("is not found, by any verb", async () => {
		const at = world.now();
		const nothing = { actor: anna, at, words: wordsOf(world, anna) };
		const results = await Promise.all([
			desk.takeOver({ ...nothing, conversationId: "x", eventId: fresh("e") }),
			desk.handBack({
				...nothing,
				conversationId: "x",
				note: null,
			}),
			desk.sendReply({
				...nothing,
				conversationId: "x",
				message: { id: fresh("reply"), text: "." },
			}),
			desk.resumeAutomation({
				...nothing,
				handoffId: "x",
				outcome: "none",
				eventId: fresh("e"),
			}),
			desk.undoResume({ ...nothing, handoffId: "x", eventId: fresh("e") }),
			desk.setOutcome({ ...nothing, handoffId: "x", outcome: "called" }),
			desk.pauseOutreach({ ...nothing, contactId: "x" }),
			desk.liftPause({ ...nothing, contactId: "x" }),
			desk.settleHeld({ ...nothing, outreachId: "x", to: "queued" }),
			desk.setAutoEngage({ ...nothing, contactId: "x", on: false }),
			desk.setChatChannel({ ...nothing, contactId: "x", on: false }),
		]);
		expect(new Set(results.map(({ result }) => result))).toEqual(new Set(["not_found"]));
	});
});
