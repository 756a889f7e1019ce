import { beforeEach, describe, expect, it } from "vitest";
import {
	aDatabaseWorld,
	aHandoff,
	aRep,
	aVisit,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { viewChat } from "../view-chat";
import { askForPerson } from "../visitor-buttons";
import { liftPause, pauseOutreach } from "./pause-outreach";
import { setChatChannel } from "./set-chat-channel";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let at: Awaited<ReturnType<typeof aHandoff>>;
let presses = 0;

beforeEach(async () => {
	at = await aHandoff(world);
});

const chat = (on: boolean, actor = anna) =>
	setChatChannel(world, { contactId: at.contactId, actor, on });

async function shown(conversationId = at.conversationId) {
	const { messages, speaker, handoff } = await viewChat(world, conversationId);
	const markers = messages.filter(({ role }) => role === "marker").map(({ text }) => text);
	return { markers, speaker, handoff, last: messages.at(-1)?.role };
}

const lines = () =>
	database.notification.findMany({
		where: { kind: "waiting", handoff: { contactId: at.contactId } },
		select: { userId: true, title: true },
		orderBy: { userId: "asc" },
	});

const resolve = () =>
	world.desk.resumeAutomation({
		handoffId: at.handoffId,
		actor: anna,
		at: world.now(),
		outcome: "called",
		words: wordsOf(world, anna),
		eventId: `resolved-${++presses}`,
	});

describe("the chat assistant, switched off for a contact", () => {
	it("falls silent, and the visitor is told the truth", async () => {
		expect(await chat(false)).toEqual({ result: "done" });
		expect(await shown()).toMatchObject({
			speaker: "nobody",
			markers: [expect.stringContaining("the assistant does not answer")],
		});
		expect(await say(world, at.conversationId, "Are you there?")).toMatchObject({
			silent: true,
			reply: "",
		});
	});

	it("answers once it is switched on again", async () => {
		await chat(false);
		await chat(true);
		expect(await shown()).toMatchObject({ speaker: "assistant" });
		expect((await say(world, at.conversationId, "Do you build data platforms?")).reply).not.toBe(
			"",
		);
	});

	it("is switched once by two at once, and audited once", async () => {
		const results = await Promise.all([chat(false, anna), chat(false, ben)]);
		expect(results.map(({ result }) => result).toSorted()).toEqual(["already", "done"]);
		const audited = { subject: `contact:${at.contactId}`, action: "chat_channel_off" };
		expect(await database.auditEntry.count({ where: audited })).toBe(1);
		expect((await shown()).markers).toHaveLength(1);
	});

	it("stays silent when a pause is lifted, and the visitor is not told that it is back", async () => {
		await chat(false);
		await pauseOutreach(world, { contactId: at.contactId, actor: ben });
		await liftPause(world, { contactId: at.contactId, actor: ben });
		expect(await shown()).toMatchObject({ speaker: "nobody" });
		expect((await shown()).markers).toHaveLength(1);
	});

	it("stays silent when a person who took over leaves", async () => {
		await chat(false);
		const pressing = { conversationId: at.conversationId, actor: anna, at: world.now() };
		const words = wordsOf(world, anna);
		await world.desk.takeOver({ ...pressing, words, eventId: `claimed-${++presses}` });
		await world.desk.handBack({ ...pressing, words, note: null });
		const { markers, speaker } = await shown();
		expect(speaker).toBe("nobody");
		expect(markers.at(-1)).toContain("goes to a person on the team");
	});
});

describe("what a visitor writes while nobody answers by itself", () => {
	it("opens a handoff for every rep when none is at work on them", async () => {
		await resolve();
		await chat(false);
		await say(world, at.conversationId, "We use Kafka, by the way.");
		const { handoff, last } = await shown();
		expect({ handoff: handoff?.state, last }).toEqual({ handoff: "offered", last: "visitor" });
		const opened = await database.notification.groupBy({
			by: ["userId"],
			where: { kind: "handoff", doneAt: null, handoff: { contactId: at.contactId } },
		});
		expect(opened).toHaveLength(2);
	});

	it("rings the colleague who has the handoff, once in each wait", async () => {
		await world.desk.claim({
			...at,
			actor: anna,
			at: world.now(),
			eventId: `claimed-${++presses}`,
		});
		await chat(false);
		await say(world, at.conversationId, "We use Kafka, by the way.");
		await say(world, at.conversationId, "And Postgres.");
		expect(await lines()).toEqual([
			{ userId: anna.id, title: "A visitor is waiting for a person" },
		]);
	});

	it("rings everybody while nobody has claimed it, under a pause too", async () => {
		await pauseOutreach(world, { contactId: at.contactId, actor: anna });
		await say(world, at.conversationId, "We use Kafka, by the way.");
		expect((await lines()).map(({ userId }) => userId)).toEqual([anna.id, ben.id]);
	});

	it("opens the way to a person by the button as well", async () => {
		await resolve();
		await chat(false);
		const { handoff, text } = await askForPerson(world, at.conversationId);
		expect({ state: handoff?.state, text }).toEqual({ state: "offered", text: "" });
	});

	it("is explained in a new conversation of theirs, once", async () => {
		await chat(false);
		const conversation = await aVisit(world);
		await say(world, conversation, `I am ${at.conversationId}@acme.example`);
		await say(world, conversation, "Hello again");
		await say(world, conversation, "Anybody?");
		expect(await shown(conversation)).toMatchObject({
			speaker: "nobody",
			markers: [expect.stringContaining("the assistant does not answer")],
		});
	});
});
