import { beforeAll, describe, expect, it } from "vitest";
import { TUESDAY_MORNING } from "@/lib/testing/a-turn-change";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { statementsOf } from "@/lib/testing/database/counted-statements";
import { aTestDatabase } from "@/lib/testing/database/test-database";

const { url } = await aTestDatabase();
const world = aDatabaseWorld(url);

const QUESTION = "what do you do with data platforms?";
const REQUEST = "can I talk to a person";
const ADDRESS = "my address is";

/** What 200 exchanges leave behind, without living through them. */
async function grow(conversationId: string): Promise<void> {
	const places = Array.from({ length: 400 }, (_, place) => place);
	await world.database.message.createMany({
		data: places.map((place) => ({
			id: `${conversationId}-old-${place}`,
			conversationId,
			role: place % 2 === 0 ? "visitor" : "assistant",
			text: `Something said long ago, number ${place}.`,
			clientId: place % 2 === 0 ? `old-${place}` : null,
			replyTo: place % 2 === 0 ? null : `${conversationId}-old-${place - 1}`,
			at: new Date(TUESDAY_MORNING - 1_000_000 + place),
		})),
	});
	await world.database.signalEvidence.createMany({
		data: places.map((place) => ({
			conversationId,
			messageId: `${conversationId}-old-${place}`,
			fact: "company_partial",
			quote: "said long ago",
			by: "rule",
		})),
	});
}

async function turns(conversationId: string, who: string) {
	const one = (text: string) => statementsOf(() => say(world, conversationId, text));
	return {
		answer: await one(QUESTION),
		handoff: await one(REQUEST),
		address: await one(`${ADDRESS} ${who}@acme.example`),
	};
}

describe("the statements of a turn", () => {
	beforeAll(async () => {
		await say(world, await aVisit(world), QUESTION);
	});

	it("are as many in a long conversation as in a new one, whatever the turn does", async () => {
		const short = await turns(await aVisit(world), "short");
		const long = await aVisit(world);
		await grow(long);
		const grown = await turns(long, "long");
		expect(countsOf(grown)).toEqual(countsOf(short));
	});

	it("are as many with twenty reps to notify as with none", async () => {
		const alone = await turns(await aVisit(world), "alone");
		for (let place = 0; place < 20; place++) await aRep(world, `Rep${place}`);
		const many = await turns(await aVisit(world), "many");
		expect(countsOf(many)).toEqual(countsOf(alone));
		const handoffs = await world.database.notification.groupBy({ by: ["handoffId"], _count: true });
		expect(handoffs.map(({ _count }) => _count)).toEqual([20]);
	});

	it("stay few: a plain answer below 8, a handoff below 20", async () => {
		const counts = countsOf(await turns(await aVisit(world), "few"));
		expect(counts.answer).toBeLessThan(8);
		expect(counts.handoff).toBeLessThan(20);
	});

	it("are four at most for a message that was answered before, and none of them changes a row", async () => {
		const conversation = await aVisit(world);
		await say(world, conversation, QUESTION, "twice");
		const again = await statementsOf(() => say(world, conversation, QUESTION, "twice"));
		expect(again.filter((text) => /^\s*(?:UPDATE|BEGIN|COMMIT)/i.test(text))).toEqual([]);
		expect(again.length).toBeLessThanOrEqual(4);
	});
});

function countsOf(statements: Record<string, string[]>): Record<string, number> {
	return Object.fromEntries(
		Object.entries(statements).map(([turn, texts]) => [turn, texts.length]),
	);
}
