import { beforeEach, describe, expect, it } from "vitest";
import { createConsoleReads } from "@/lib/adapters/db/console/console-reads";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import type { Doing } from "@/lib/wire/conversation-shown";
import { chatEventOf } from "./chat-event";
import { viewChat } from "./view-chat";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const reads = createConsoleReads(database);
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let conversationId = "";

beforeEach(async () => {
	conversationId = await aVisit(world);
	await say(world, conversationId, "what do you do?");
	await database.liveEvent.deleteMany();
});

const repIs = (actor: typeof anna, doing: Doing, readTo: string | null = null) =>
	world.signs.repIs({ conversationId, actor, doing, readTo, at: world.now() });

const takeOver = () =>
	world.desk.takeOver({
		conversationId,
		actor: anna,
		at: world.now(),
		words: wordsOf(world, anna),
		eventId: world.newId(),
	});

async function told(audience: string, type: string): Promise<unknown[]> {
	const rows = await database.liveEvent.findMany({ where: { audience, type } });
	return rows.map(({ payload }) => payload);
}

async function shown() {
	const desk = await reads.desk({ conversationId }, world.now());
	const [conversation] = desk?.conversations ?? [];
	if (!conversation) throw new Error("There is no conversation.");
	return conversation;
}

async function messageOf(role: "visitor" | "rep") {
	const where = { conversationId, role };
	return database.message.findFirstOrThrow({ where, orderBy: { seq: "desc" } });
}

describe("colleagues at one conversation", () => {
	it("are told once who came, who writes and who left", async () => {
		for (const doing of ["viewing", "viewing", "writing", "writing", "gone", "gone"] as const) {
			await repIs(anna, doing);
		}
		const doings = (await told("console", "presence")).map((payload) => payload);
		expect(doings).toMatchObject([
			{ doing: "viewing", by: "Anna" },
			{ doing: "writing" },
			{ doing: "gone" },
		]);
	});

	it("are shown while they are heard of, and forgotten afterwards", async () => {
		await repIs(anna, "writing");
		await repIs(ben, "viewing");
		const names = (await shown()).colleagues.map(({ name, doing }) => [name, doing]);
		expect(names.toSorted()).toEqual([
			["Anna", "writing"],
			["Ben", "viewing"],
		]);
		world.pass(60_000);
		expect((await shown()).colleagues).toEqual([]);
	});
});

describe("writing", () => {
	it("of a rep is told to the visitor only while a person speaks, and never what is written", async () => {
		await repIs(anna, "writing");
		expect(await told(conversationId, "typing")).toEqual([]);
		await takeOver();
		await repIs(anna, "writing");
		expect(await told(conversationId, "typing")).toEqual([{ author: "Anna", at: world.now() }]);
	});

	it("of a visitor is told to the consoles only while a person speaks", async () => {
		await world.signs.visitorWrites({ conversationId, at: world.now() });
		expect(await told("console", "visitor_typing")).toEqual([]);
		await takeOver();
		await world.signs.visitorWrites({ conversationId, at: world.now() });
		expect(await told("console", "visitor_typing")).toEqual([{ conversationId, at: world.now() }]);
	});

	it("of long ago is not shown to a page that comes back", async () => {
		const event = { type: "typing", payload: { author: "Anna", at: world.now() } };
		expect(await chatEventOf(world, conversationId, event)).toMatchObject({ author: "Anna" });
		world.pass(30_000);
		expect(await chatEventOf(world, conversationId, event)).toBeNull();
	});
});

describe("a read mark", () => {
	it("of the rep reaches the visitor by the id their page knows, once, and only from a person who speaks", async () => {
		const { id, clientId } = await messageOf("visitor");
		await repIs(anna, "viewing", id);
		expect((await viewChat(world, conversationId)).read_to).toBeUndefined();
		await takeOver();
		await repIs(anna, "viewing", id);
		await repIs(ben, "viewing", id);
		expect(await told(conversationId, "read")).toEqual([{ to: clientId }]);
		expect((await viewChat(world, conversationId)).read_to).toBe(clientId);
	});

	it("of the visitor stands at the rep's newest message and never moves back", async () => {
		await takeOver();
		const reply = (id: string) =>
			world.desk.sendReply({
				conversationId,
				actor: anna,
				at: world.now(),
				message: { id: `${conversationId}-${id}`, text: "Hello." },
			});
		await reply("first");
		const { id: first } = await messageOf("rep");
		await reply("second");
		const { id: second } = await messageOf("rep");
		const read = (messageId: string) =>
			world.signs.visitorRead({ conversationId, messageId, at: world.now() });
		await read(second);
		await read(first);
		expect((await shown()).visitorReadTo).toBe(second);
	});

	it("is not made for a message of another conversation", async () => {
		await takeOver();
		const other = await aVisit(world);
		await world.signs.visitorRead({
			conversationId: other,
			messageId: (await messageOf("visitor")).id,
			at: world.now(),
		});
		expect(await database.readMark.count({ where: { conversationId: other } })).toBe(0);
	});
});
