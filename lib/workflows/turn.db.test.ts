import { describe, expect, it } from "vitest";
import type { Assistant } from "@/lib/adapters/assistant/assistant";
import {
	aDatabaseWorld,
	anotherServer,
	aRep,
	aVisit,
	say,
	type TestWorld,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { askForPerson } from "./visitor-buttons";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, { SLACK_WEBHOOK_URL: "https://hooks.slack.example/x" });

const QUESTION = "what do you do with data platforms?";
const REQUEST = "can I talk to a person";

/** Everything a turn may write beyond the visitor's message, counted for a conversation. */
async function written(conversationId: string) {
	const state = await world.store.loadState(conversationId);
	const handoff = { handoff: { conversationId } };
	return {
		version: state?.version,
		exchanges: state?.exchanges,
		contact: state?.contact ?? null,
		replies: await database.message.count({ where: { conversationId, role: "assistant" } }),
		evidence: await database.signalEvidence.count({ where: { conversationId } }),
		handoffs: await database.handoff.count({ where: { conversationId } }),
		events: await database.handoffEvent.count({ where: handoff }),
		promises: await database.promiseMade.count({ where: handoff }),
		deliveries: await database.delivery.count({ where: { event: handoff } }),
		live: await database.liveEvent.count({ where: { audience: conversationId } }),
	};
}

const NOTHING = {
	version: 0,
	exchanges: 0,
	contact: null,
	replies: 0,
	evidence: 0,
	handoffs: 0,
	events: 0,
	promises: 0,
	deliveries: 0,
	live: 0,
};

async function jobs(): Promise<number> {
	const rows = await database.$queryRaw<{ count: number }[]>`
		SELECT count(*)::int AS count FROM graphile_worker.jobs`;
	return rows[0]?.count ?? 0;
}

describe("a turn that opens a handoff", () => {
	const TEXT = `${REQUEST}, I am at jane@acme.example`;
	const faults = [
		{
			fault: "its last statement, the live event, fails",
			breaks: "ALTER TABLE live_event ADD CONSTRAINT broken CHECK (false) NOT VALID",
			mends: "ALTER TABLE live_event DROP CONSTRAINT broken",
		},
		{
			fault: "the job queue is not there",
			breaks: "ALTER SCHEMA graphile_worker RENAME TO away",
			mends: "ALTER SCHEMA away RENAME TO graphile_worker",
		},
		{
			fault: "a delivery is refused",
			breaks: "ALTER TABLE delivery ADD CONSTRAINT broken CHECK (false) NOT VALID",
			mends: "ALTER TABLE delivery DROP CONSTRAINT broken",
		},
	];

	it.each(faults)("writes nothing when $fault, and all of it on the next try", async (one) => {
		const conversation = await aVisit(world);
		const before = await jobs();
		await database.$executeRawUnsafe(one.breaks);
		await expect(say(world, conversation, TEXT, "first")).rejects.toThrow();
		await database.$executeRawUnsafe(one.mends);
		expect(await written(conversation)).toEqual(NOTHING);
		expect(await jobs()).toBe(before);
		await say(world, conversation, TEXT, "first");
		expect(await written(conversation)).toMatchObject({
			version: 1,
			replies: 1,
			handoffs: 1,
			events: 1,
			promises: 1,
			deliveries: 2,
		});
		expect((await world.store.loadChat(conversation))?.messages).toHaveLength(2);
		expect(await jobs()).toBeGreaterThanOrEqual(before + 2);
	});

	it("notes the job of its announcement and the alarm of its promise", async () => {
		await database.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
		const conversation = await aVisit(world);
		await say(world, conversation, TEXT.replace("jane", "alarm"));
		const rows = await database.$queryRaw<{ task: string; ahead: number }[]>`
			SELECT task_identifier AS task, extract(epoch FROM run_at - created_at)::float8 AS ahead
			FROM graphile_worker.jobs WHERE task_identifier IN ('announce', 'promise_check')`;
		const ahead = Object.fromEntries(rows.map((row) => [row.task, Math.round(row.ahead / 60)]));
		// At 10:15, with today before 18:00 promised.
		expect(ahead).toEqual({ announce: 0, promise_check: 7.75 * 60 });
	});
});

describe("two requests at once", () => {
	it("with the same message leave one message and one answer", async () => {
		const conversation = await aVisit(world);
		const servers = [world, anotherServer(world), world, anotherServer(world)];
		const replies = await Promise.all(
			servers.map((server) => say(server, conversation, REQUEST, "double-click")),
		);
		expect(replies.every(({ reply }) => reply !== "")).toBe(true);
		expect((await world.store.loadChat(conversation))?.messages).toHaveLength(2);
		expect(await written(conversation)).toMatchObject({ version: 1, exchanges: 1, handoffs: 1 });
	});

	it("with different messages count both and open one handoff", async () => {
		const conversation = await aVisit(world);
		const servers = [world, anotherServer(world), anotherServer(world)];
		await Promise.all(
			servers.map((server, place) => say(server, conversation, REQUEST, `tab-${place}`)),
		);
		expect(await written(conversation)).toMatchObject({
			version: 3,
			exchanges: 3,
			replies: 3,
			handoffs: 1,
			events: 1,
		});
	});

	it("from two conversations with one new address end in one contact", async () => {
		const one = await aVisit(world);
		const other = await aVisit(world);
		const text = "you can reach me at twice@acme.example";
		const [first, second] = await Promise.all([
			say(world, one, text),
			say(anotherServer(world), other, text),
		]);
		expect([first.reply, second.reply].every((reply) => reply !== "")).toBe(true);
		const contacts = await database.contact.findMany({ where: { email: "twice@acme.example" } });
		expect(contacts).toHaveLength(1);
		const states = await Promise.all([world.store.loadState(one), world.store.loadState(other)]);
		expect(states.map((state) => state?.contact?.id)).toEqual([contacts[0]?.id, contacts[0]?.id]);
	});
});

/** An assistant that has said its first sentence and holds its breath until let go. */
function heldAssistant(assistant: Assistant) {
	let letGo = () => {};
	let started = () => {};
	const held = new Promise<void>((done) => {
		letGo = done;
	});
	const speaking = new Promise<void>((done) => {
		started = done;
	});
	const holding: Assistant = {
		...assistant,
		async *reply() {
			yield "We build data platforms. ";
			started();
			await held;
			yield "They are tested.";
		},
	};
	return { assistant: holding, speaking, letGo: () => letGo() };
}

async function meanwhile(conversation: string, act: (server: TestWorld) => Promise<unknown>) {
	const { assistant, speaking, letGo } = heldAssistant(world.assistant);
	const replying = say({ ...world, assistant }, conversation, QUESTION, "meanwhile");
	await speaking;
	await act(anotherServer(world));
	letGo();
	await replying;
	const chat = await world.store.loadChat(conversation);
	return chat?.messages.map(({ role }) => role);
}

describe("a reply being written", () => {
	it("is dropped when a rep takes over on another server", async () => {
		const conversation = await aVisit(world);
		const rep = await aRep(world, "Anna");
		const roles = await meanwhile(conversation, ({ desk, now }) =>
			desk.takeOver({
				conversationId: conversation,
				actor: rep,
				at: now(),
				words: wordsOf(world, rep),
				eventId: "claimed-meanwhile",
			}),
		);
		expect(roles).toEqual(["visitor", "marker"]);
		expect(await say(world, conversation, "hello Anna")).toMatchObject({ silent: true });
	});

	it("is dropped when a rep pauses all outreach on another server", async () => {
		const conversation = await aVisit(world);
		const rep = await aRep(world, "Anna");
		await say(world, conversation, "you can reach me at paused@acme.example");
		const contactId = await world.store.contactIdOf("paused@acme.example");
		if (!contactId) throw new Error("There is no contact.");
		const roles = await meanwhile(conversation, ({ desk, now }) =>
			desk.pauseOutreach({ contactId, actor: rep, at: now(), words: wordsOf(world, rep) }),
		);
		expect(roles).toEqual(["visitor", "assistant", "visitor", "marker"]);
		expect(await say(world, conversation, "hello?")).toMatchObject({ silent: true, reply: "" });
	});

	it("is judged anew when another tab asks for a person meanwhile", async () => {
		const conversation = await aVisit(world);
		await meanwhile(conversation, (server) => say(server, conversation, REQUEST));
		expect(await written(conversation)).toMatchObject({ exchanges: 2, replies: 2, handoffs: 1 });
	});
});

describe("a button pressed while a person speaks", () => {
	it("says nothing in the assistant's name and leaves the handoff with the person", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		await world.desk.takeOver({
			conversationId: conversation,
			actor: await aRep(world, "Anna"),
			at: world.now(),
			words: wordsOf(world, { name: "Anna" }),
			eventId: "claimed-before-press",
		});
		const pressed = await askForPerson(world, conversation);
		expect(pressed).toMatchObject({ text: "", handoff: { state: "with_person" } });
		expect((await world.store.loadState(conversation))?.handoff?.status).toBe("claimed");
	});
});

describe("an address somebody has already", () => {
	it("joins this conversation and its handoff to that contact", async () => {
		const known = await aVisit(world);
		await say(world, known, "you can reach me at known@acme.example");
		const conversation = await aVisit(world);
		await say(world, conversation, REQUEST);
		const anonymous = (await world.store.loadState(conversation))?.contact?.id ?? "";
		await say(world, conversation, "known@acme.example");
		const id = await world.store.contactIdOf("known@acme.example");
		expect((await world.store.loadState(conversation))?.contact?.id).toBe(id);
		const handoff = await database.handoff.findFirst({
			where: { conversationId: conversation },
			select: { contactId: true },
		});
		expect(handoff?.contactId).toBe(id);
		expect(await database.contact.count({ where: { id: anonymous } })).toBe(0);
	});

	it("does not carry off what belongs to another known person", async () => {
		const theirs = await aVisit(world);
		await say(world, theirs, `${REQUEST}, I am at victim@acme.example`);
		const own = await aVisit(world);
		await say(world, own, "you can reach me at other@acme.example");
		const conversation = await aVisit(world);
		await say(world, conversation, "you can reach me at victim@acme.example");
		await say(world, conversation, "sorry, you can reach me at other@acme.example");
		const victim = await world.store.contactIdOf("victim@acme.example");
		expect((await world.store.loadState(theirs))?.contact?.id).toBe(victim);
		const handoff = await database.handoff.findFirst({
			where: { conversationId: theirs },
			select: { contactId: true },
		});
		expect(handoff?.contactId).toBe(victim);
		const other = await world.store.contactIdOf("other@acme.example");
		expect((await world.store.loadState(conversation))?.contact?.id).toBe(other);
	});
});
