import { describe, expect, it } from "vitest";
import { HISTORY_WINDOW, type Store } from "@/lib/adapters/db/store";
import { readEnvironment } from "@/lib/env";
import { replayWorld } from "@/lib/replay-world";
import { aQualification } from "@/lib/testing/a-qualification";
import { aHandoffChange, aTurnChange, TUESDAY_MORNING } from "@/lib/testing/a-turn-change";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { createPrismaStore } from "./prisma/prisma-store";

const { database } = await aTestDatabase();
const stores = [
	{ where: "in memory", store: replayWorld(TUESDAY_MORNING).store },
	{ where: "on PostgreSQL", store: createPrismaStore(database, readEnvironment({})) },
];

const PROMISE = { due: "2025-04-08T16:00:00.000Z", text: "today before 18:00 CEST" };
let started = 0;

async function aConversation(store: Store, page: string | null = "/services/ai"): Promise<string> {
	started += 1;
	const id = `conversation-${started}`;
	const visitor = {
		id: `visitor-${started}`,
		locale: "en-US",
		timeZone: "America/New_York",
		platform: "web chat, desktop",
		referrer: null,
		page,
	};
	await store.startConversation({ id, visitor, at: TUESDAY_MORNING });
	return id;
}

function says(store: Store, conversationId: string, clientId: string, page: string | null = null) {
	const text = `words of ${clientId}`;
	const id = `${conversationId}-${clientId}`;
	return store.beginTurn({ conversationId, id, clientId, text, at: TUESDAY_MORNING, page });
}

/** A message with its reply; returns the version the conversation then has. */
async function exchange(store: Store, conversationId: string, place: number): Promise<number> {
	await says(store, conversationId, `m${place}`);
	const messageId = `${conversationId}-m${place}`;
	await store.commitTurn(aTurnChange({ conversationId, messageId, expects: place }));
	return place + 1;
}

describe.each(stores)("the store $where", ({ store }) => {
	it("knows no conversation that was not started", async () => {
		expect(await says(store, "nobody", "m0")).toEqual({ turn: "unknown_conversation" });
		expect(await store.loadState("nobody")).toBeNull();
		expect(await store.loadChat("nobody")).toBeNull();
	});

	it("starts a conversation once", async () => {
		const id = await aConversation(store);
		await exchange(store, id, 0);
		const again = {
			id: "other",
			locale: null,
			timeZone: null,
			platform: "",
			referrer: null,
			page: null,
		};
		await store.startConversation({ id, visitor: again, at: TUESDAY_MORNING });
		expect(await store.loadState(id)).toMatchObject({ version: 1, page: "/services/ai" });
	});

	it("stores a message once, however often it comes", async () => {
		const id = await aConversation(store);
		const first = await says(store, id, "m0");
		const second = await store.beginTurn({
			conversationId: id,
			id: "another-id",
			clientId: "m0",
			text: "words of m0",
			at: TUESDAY_MORNING,
			page: null,
		});
		expect(second).toMatchObject({ turn: "to_answer", messageId: `${id}-m0` });
		expect(first).toMatchObject({ turn: "to_answer", messageId: `${id}-m0` });
		expect((await store.loadChat(id))?.messages).toHaveLength(1);
	});

	it("tells the messages of different conversations apart, whatever their pages call them", async () => {
		const one = await aConversation(store);
		const other = await aConversation(store);
		await exchange(store, one, 0);
		expect(await says(store, other, "m0")).toMatchObject({ turn: "to_answer" });
	});

	it("gives the stored answer back, with the handoff and the address beside it", async () => {
		const id = await aConversation(store);
		await says(store, id, "m0");
		const resource = { title: "A guide", summary: "Short.", url: "/guides/one" };
		await store.commitTurn(
			aTurnChange({
				conversationId: id,
				messageId: `${id}-m0`,
				reply: { id: `${id}-r0`, text: "Somebody will.", resource },
				contact: {
					id: `k-${id}`,
					isNew: true,
					replaces: null,
					details: { email: `${id}@a.example` },
				},
				handoff: aHandoffChange(`h-${id}`),
			}),
		);
		expect(await says(store, id, "m0")).toMatchObject({
			turn: "answered",
			reply: { id: `${id}-r0`, role: "assistant", text: "Somebody will.", resource },
			handoff: { id: `h-${id}`, trigger: "explicit_request", offers: ["talk_now", "email"] },
			contact: { email: `${id}@a.example` },
		});
	});

	it("refuses what was decided on an older version, and writes none of it", async () => {
		const id = await aConversation(store);
		await exchange(store, id, 0);
		await says(store, id, "m1");
		const late = aTurnChange({
			conversationId: id,
			messageId: `${id}-m1`,
			expects: 0,
			exchanges: 9,
			handoff: aHandoffChange(`h-${id}`),
		});
		expect(await store.commitTurn(late)).toBe("moved");
		expect(await store.loadState(id)).toMatchObject({ version: 1, exchanges: 1, handoff: null });
		expect((await store.loadChat(id))?.messages).toHaveLength(3);
		expect(await store.commitTurn({ ...late, expects: 1 })).toBe("committed");
	});

	it("answers no message twice", async () => {
		const id = await aConversation(store);
		await exchange(store, id, 0);
		const again = aTurnChange({
			conversationId: id,
			messageId: `${id}-m0`,
			expects: 1,
			reply: { id: `${id}-second`, text: "Again." },
		});
		expect(await store.commitTurn(again)).toBe("answered");
		expect((await store.loadChat(id))?.messages.map(({ text }) => text)).not.toContain("Again.");
	});

	it("commits a press, which answers no message, as often as it is decided anew", async () => {
		const id = await aConversation(store);
		const press = (expects: number) =>
			aTurnChange({
				conversationId: id,
				messageId: null,
				expects,
				exchanges: 0,
				reply: { id: `${id}-p${expects}`, text: "Of course." },
			});
		expect(await store.commitTurn(press(0))).toBe("committed");
		expect(await store.commitTurn(press(1))).toBe("committed");
	});

	it("shows the newest messages before the one being answered, oldest first", async () => {
		const id = await aConversation(store);
		for (let place = 0; place < 14; place++) await exchange(store, id, place);
		const begun = await says(store, id, "m14");
		if (begun.turn !== "to_answer") throw new Error(begun.turn);
		const texts = begun.state.history.map(({ text }) => text);
		expect(texts).toHaveLength(HISTORY_WINDOW);
		expect(texts[0]).toBe("words of m2");
		expect(texts.at(-2)).toBe("words of m13");
		expect(texts.at(-1)).toBe("We do.");
		expect(texts).not.toContain("words of m14");
	});

	it("gives the qualification, counts and summary back as they were written", async () => {
		const id = await aConversation(store);
		await says(store, id, "m0");
		const qualification = aQualification({
			level: "warm",
			persona: "P1",
			caps: ["consultant"],
			companySize: 140,
			contact: { name: "Jane" },
			subject: "legal_compliance",
			language: "de",
		});
		const turn = { conversationId: id, messageId: `${id}-m0`, qualification };
		await store.commitTurn(
			aTurnChange({ ...turn, exchanges: 4, shortReplies: 1, summary: "So far." }),
		);
		expect(await store.loadState(id)).toMatchObject({
			qualification,
			exchanges: 4,
			shortReplies: 1,
			summary: "So far.",
		});
	});

	it("remembers every trigger that was proposed, and none that was only told of", async () => {
		const id = await aConversation(store);
		await says(store, id, "m0");
		const handoff = aHandoffChange(`h-${id}`);
		const turn = { conversationId: id, messageId: `${id}-m0` };
		await store.commitTurn(aTurnChange({ ...turn, handoff }));
		await says(store, id, "m1");
		const upgraded = aHandoffChange(`h-${id}`, {
			isNew: false,
			fields: { trigger: "hot_lead", also: ["explicit_request"] },
			events: [
				{ id: `up-${id}`, kind: "upgraded", trigger: "hot_lead" },
				{ id: `got-${id}`, kind: "contact_captured", trigger: "stall" },
			],
		});
		await store.commitTurn(
			aTurnChange({ conversationId: id, messageId: `${id}-m1`, expects: 1, handoff: upgraded }),
		);
		const state = await store.loadState(id);
		expect(state?.proposed.toSorted()).toEqual(["explicit_request", "hot_lead"]);
		expect(state?.handoff).toMatchObject({ trigger: "hot_lead", also: ["explicit_request"] });
	});

	it("keeps an offered promise apart from one that was made", async () => {
		const id = await aConversation(store);
		await says(store, id, "m0");
		const offered = aHandoffChange(`h-${id}`);
		offered.fields.packet.promise = PROMISE;
		await store.commitTurn(
			aTurnChange({ conversationId: id, messageId: `${id}-m0`, handoff: offered }),
		);
		expect((await store.loadState(id))?.handoff).toMatchObject({ promise: null, offered: PROMISE });
		const made = { ...offered, isNew: false, events: [], promise: { ...PROMISE, id: `p-${id}` } };
		await says(store, id, "m1");
		await store.commitTurn(
			aTurnChange({ conversationId: id, messageId: `${id}-m1`, expects: 1, handoff: made }),
		);
		expect((await store.loadState(id))?.handoff?.promise).toMatchObject(PROMISE);
	});

	it("finds the contact that has an address", async () => {
		const id = await aConversation(store);
		await says(store, id, "m0");
		const email = `${id}@acme.example`;
		expect(await store.contactIdOf(email)).toBeNull();
		const contact = {
			id: `k-${id}`,
			isNew: true,
			replaces: null,
			details: { email, name: "Jane" },
		};
		await store.commitTurn(aTurnChange({ conversationId: id, messageId: `${id}-m0`, contact }));
		expect(await store.contactIdOf(email)).toBe(`k-${id}`);
		expect((await store.loadState(id))?.contact?.details).toMatchObject({ email, name: "Jane" });
	});

	it("follows the visitor to another page", async () => {
		const id = await aConversation(store);
		await says(store, id, "m0", "/pricing");
		expect(await store.loadState(id)).toMatchObject({ page: "/pricing" });
		await says(store, id, "m1", null);
		expect(await store.loadState(id)).toMatchObject({ page: "/pricing" });
	});

	it("finds knowledge for the words, at most as much as asked for, and always a resource", async () => {
		const found = await store.searchKnowledge("retrieval over support tickets", 2);
		expect(found).toHaveLength(2);
		expect(found[0]?.rank).toBeGreaterThanOrEqual(found[1]?.rank ?? 0);
		expect(await store.searchKnowledge("", 5)).toEqual([]);
		expect((await store.fittingResource("xyzzy"))?.url).toBeTruthy();
	});
});
