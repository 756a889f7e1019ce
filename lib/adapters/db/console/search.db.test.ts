import { describe, expect, it } from "vitest";
import { aDatabaseWorld, aVisit, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { createConsoleReads } from "./console-reads";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const reads = createConsoleReads(database);

const find = (words: string, cursor: string | null = null) => reads.search({ words, cursor });

async function told(...words: string[]): Promise<string> {
	const conversationId = await aVisit(world);
	for (const text of words) await say(world, conversationId, text);
	world.pass(1_000);
	return conversationId;
}

const kafka = await told(
	"We run Kafka and want to migrate to Pulsar",
	"by the way: Kafka Streams too",
);
const jane = await told("can I talk to a person", "I am Jane Doe at Acme, jane@acme.example");

/** More messages than are looked through one by one, so that older ones need the index. */
async function bury(): Promise<void> {
	await database.$executeRaw`
		INSERT INTO message (id, conversation_id, role, text, at)
		SELECT 'buried-' || n, ${jane}, 'assistant', 'nothing of interest runs here', now()
		FROM generate_series(1, 6000) n`;
}

describe("the search", () => {
	it("finds the words of conversations, once for each, the newest message with its hits marked", async () => {
		const { hits } = await find("kafka");
		expect(hits.map(({ conversationId }) => conversationId)).toEqual([kafka]);
		expect(hits[0]?.excerpt.filter(({ hit }) => hit)).toEqual([{ text: "Kafka", hit: true }]);
	});

	it("wants all the words in one message", async () => {
		expect((await find("kafka pulsar")).hits).toHaveLength(1);
		expect((await find("kafka jane")).hits).toEqual([]);
		expect((await find('"migrate to pulsar"')).hits).toHaveLength(1);
		expect((await find('"pulsar to migrate"')).hits).toEqual([]);
	});

	it("finds contacts by name and addresses within messages by their parts", async () => {
		const { contacts, hits } = await find("jane acme");
		expect(contacts.map(({ email }) => email)).toEqual(["jane@acme.example"]);
		expect(hits.map(({ conversationId }) => conversationId)).toContain(jane);
	});

	it("opens a conversation by its number", async () => {
		const { number } = await database.conversation.findUniqueOrThrow({ where: { id: kafka } });
		expect((await find(`C-${number}`)).conversation?.id).toBe(kafka);
		expect((await find("C-999999")).conversation).toBeNull();
	});

	it("has nothing for signs without words", async () => {
		expect(await find("' & | !")).toEqual({
			contacts: [],
			conversation: null,
			hits: [],
			next: null,
		});
	});

	it("reaches what lies deep, and goes on by key without doubles", async () => {
		await bury();
		expect((await find("kafka")).hits).toHaveLength(1);
		expect((await find("run kafka")).hits).toHaveLength(1);
		expect((await find("kafka interest")).hits).toEqual([]);
		const first = await find("interest");
		const second = await find("interest", first.next);
		expect(first.hits).toHaveLength(1);
		expect(second.hits).toHaveLength(1);
		expect(second.hits[0]?.messageId).not.toBe(first.hits[0]?.messageId);
	});
});

describe("the list of conversations", () => {
	it("shows each once over all its pages, the liveliest first", async () => {
		await database.$executeRaw`
			INSERT INTO conversation (id, visitor_session_id, exchanges, started_at, last_message_at)
			SELECT 'many-' || n, (SELECT id FROM visitor_session LIMIT 1), 1, now(),
				timestamptz '2020-01-01' + (n / 3) * interval '1 second'
			FROM generate_series(1, 120) n`;
		const seen: string[] = [];
		let cursor: string | null = null;
		do {
			const page = await reads.conversations(cursor);
			seen.push(...page.rows.map(({ id }) => id));
			cursor = page.next;
		} while (cursor !== null);
		expect(seen.slice(0, 2)).toEqual([jane, kafka]);
		expect(seen).toHaveLength(122);
		expect(new Set(seen).size).toBe(122);
	});
});
