import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { statementsOf } from "@/lib/testing/database/counted-statements";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { filterFrom, type InboxFilter } from "@/lib/wire/inbox-filter";
import { ringReps } from "@/lib/workflows/visitor-buttons";
import { createConsoleReads } from "./console-reads";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const reads = createConsoleReads(world.database);
const anna = await aRep(world, "Anna");

const atWork = (changes: Partial<InboxFilter> = {}, cursor: string | null = null) => ({
	filter: { ...filterFrom(new URLSearchParams()), ...changes },
	userId: anna.id,
	cursor,
});
const toDo = () => ({ userId: anna.id, tab: "to_do" as const, cursor: null, now: world.now() });
const waitingOf = (userId: string) => reads.waiting({ userId, now: world.now() });

async function aHandoff(words: readonly string[]): Promise<string> {
	const conversationId = await aVisit(world);
	for (const text of words) await say(world, conversationId, text);
	world.pass(1_000);
	return conversationId;
}

const HOT = [
	"We are building retrieval over our support tickets and nobody here has shipped LLMs to production",
	"I am the CTO, about 140 people, fintech, it has to be live by end of Q3",
];

describe("the inbox", () => {
	it("puts hot leads on top, then high priority, then the newest", async () => {
		const hot = await aHandoff(HOT);
		const asked = await aHandoff(["can I just talk to somebody"]);
		const later = await aHandoff(["let me talk to a person please"]);
		const { rows } = await reads.handoffs(atWork());
		expect(rows.map(({ conversationId }) => conversationId)).toEqual([hot, later, asked]);
		expect(rows[0]).toMatchObject({ level: "hot", priority: "high", status: "open" });
	});

	it("is one statement, with promise and deliveries", async () => {
		expect(await statementsOf(() => reads.handoffs(atWork()))).toHaveLength(1);
		expect(await statementsOf(() => reads.notifications(toDo()))).toHaveLength(1);
		expect(await statementsOf(() => waitingOf(anna.id))).toHaveLength(1);
	});

	it("goes on by key: every handoff once over all its pages", async () => {
		await database.$executeRaw`
			INSERT INTO handoff (id, contact_id, trigger, kind, destination, priority, level, packet, opened_at)
			SELECT 'many-' || n, (SELECT id FROM contact LIMIT 1), 'stall', 'escalation', 'sales',
				CASE WHEN n % 3 = 0 THEN 'high' ELSE 'normal' END, 'cold', '{}', now() + n * interval '1 second'
			FROM generate_series(1, 120) n`;
		const seen: string[] = [];
		let cursor: string | null = null;
		do {
			const page = await reads.handoffs(atWork({}, cursor));
			seen.push(...page.rows.map(({ id }) => id));
			cursor = page.next;
		} while (cursor !== null);
		expect(seen).toHaveLength(123);
		expect(new Set(seen).size).toBe(123);
	});

	it("narrows to what is mine, unclaimed, or of one destination or trigger", async () => {
		const idsOf = async (changes: Partial<InboxFilter>) =>
			(await reads.handoffs(atWork(changes))).rows.map(({ id }) => id);
		const legal = await aHandoff(["Who owns the IP under your contract? I need your NDA terms."]);
		const { id = "" } = (await world.store.loadState(legal))?.handoff ?? {};
		expect(await idsOf({ destination: "legal" })).toEqual([id]);
		expect(await idsOf({ trigger: "out_of_scope" })).toEqual([id]);
		expect(await idsOf({ destination: "legal", trigger: "stall" })).toEqual([]);
		expect(await idsOf({ whose: "mine" })).toEqual([]);
		await world.desk.claim({ handoffId: id, actor: anna, at: world.now(), eventId: world.newId() });
		expect(await idsOf({ whose: "mine" })).toEqual([id]);
		expect(await idsOf({ whose: "unclaimed" })).not.toContain(id);
	});

	it("puts whoever rings on top, once, also of many hot ones", async () => {
		const conversationId = await aHandoff(["can I just talk to somebody"]);
		await ringReps(world, conversationId);
		const first = await reads.handoffs(atWork());
		expect(first.rows[0]).toMatchObject({ conversationId, ring: "ringing" });
		const second = await reads.handoffs(atWork({}, first.next));
		expect(second.rows.map((row) => row.conversationId)).not.toContain(conversationId);
	});

	it("reads a made-up cursor as the beginning", async () => {
		const page = await reads.handoffs(atWork({}, "'; drop table handoff"));
		expect(page).toEqual(await reads.handoffs(atWork()));
	});

	it("forgets what was marked as read, for that rep alone", async () => {
		const ben = await aRep(world, "Ben");
		await aHandoff(["I want to speak to a human"]);
		const before = await waitingOf(anna.id);
		await world.repInbox.read({ userId: anna.id, ids: null, at: world.now() });
		expect(before.unread).toBeGreaterThan(0);
		expect((await waitingOf(anna.id)).unread).toBe(0);
		expect((await waitingOf(ben.id)).unread).toBe(1);
	});
});

describe("the contact's page", () => {
	it("costs the same statements however long the conversation is", async () => {
		const conversationId = await aHandoff(["can I talk to a person", "jane@acme.example"]);
		const found = await reads.contactIdOfConversation(conversationId);
		const contactId = found?.contactId ?? "";
		const short = await statementsOf(() => reads.desk({ contactId }, world.now()));
		for (let n = 0; n < 12; n++) await say(world, conversationId, `And what about case ${n}?`);
		const long = await statementsOf(() => reads.desk({ contactId }, world.now()));
		expect(long).toHaveLength(short.length);
		const desk = await reads.desk({ contactId }, world.now());
		expect(desk?.messages.length).toBeGreaterThan(24);
		expect(desk?.handoffs[0]?.steps.length).toBeGreaterThan(0);
	});

	it("is found by the beginnings of words in name, company and address", async () => {
		for (const search of ["jan", "JANE acm", "jane@acme"]) {
			const { rows } = await reads.contacts({ search, cursor: null });
			expect(rows.map(({ email }) => email)).toEqual(["jane@acme.example"]);
		}
		expect((await reads.contacts({ search: "' | & !", cursor: null })).rows).toEqual([]);
	});

	it("shows a conversation that has no contact yet", async () => {
		const conversationId = await aHandoff(["What do you do?"]);
		const desk = await reads.desk({ conversationId }, world.now());
		expect(desk).toMatchObject({ contact: null, handoffs: [] });
		expect(desk?.messages).toHaveLength(2);
	});
});

describe("the one-time link", () => {
	const sha256 = createHash("sha256").update("token").digest("hex");
	const admin = (n: number) => ({
		email: `admin${n}@a.example`,
		name: "A",
		password: "a".repeat(12),
	});

	it("makes one admin, even when it is pressed by three at once", async () => {
		await database.setting.create({ data: { key: "setup_token", value: { sha256 } } });
		expect(await reads.setUpIsOpen("another")).toBe(false);
		expect(await reads.setUpIsOpen(sha256)).toBe(true);
		const made = await Promise.all(
			[1, 2, 3].map((n) => reads.createFirstAdmin({ sha256, admin: admin(n) })),
		);
		expect(made.filter(Boolean)).toHaveLength(1);
		expect(await database.user.count({ where: { role: "admin" } })).toBe(1);
		expect(await reads.setUpIsOpen(sha256)).toBe(false);
	});
});
