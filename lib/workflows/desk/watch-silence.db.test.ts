import { beforeEach, describe, expect, it } from "vitest";
import { tasksOf } from "@/lib/jobs";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { handBack } from "./hand-back";
import { sendReply } from "./send-reply";
import { takeOver } from "./take-over";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");
const MINUTE = 60_000;

let conversationId = "";

beforeEach(async () => {
	conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	await takeOver(world, { conversationId, actor: anna, relieves: null });
});

const watch = () => tasksOf(world).takeover_silence(conversationId);

/** Who was told that somebody waits. */
async function told(): Promise<string[]> {
	const rows = await database.notification.findMany({
		where: { kind: "waiting", handoff: { conversationId } },
		orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
	});
	return rows.map(({ userId }) => userId);
}

async function planned(): Promise<number> {
	const rows = await database.$queryRaw<{ minutes: number }[]>`
		SELECT round(extract(epoch FROM run_at - now()) / 60)::int AS minutes
		FROM graphile_worker.jobs WHERE key = ${`silence:${conversationId}`}`;
	return rows[0]?.minutes ?? -1;
}

describe("a rep who took over and fell silent", () => {
	it("is watched from the takeover on", async () => {
		expect(await planned()).toBe(10);
	});

	it("is told after ten minutes, everybody after twelve, each once", async () => {
		await say(world, conversationId, "hello?");
		world.pass(10 * MINUTE - 1);
		await watch();
		expect(await told()).toEqual([]);
		world.pass(1);
		await watch();
		await watch();
		expect(await told()).toEqual([anna.id]);
		expect(await planned()).toBe(2);
		world.pass(2 * MINUTE);
		await Promise.all([watch(), watch()]);
		expect(await told()).toEqual([anna.id, anna.id, ben.id]);
	});

	it("is left in peace once the visitor was answered", async () => {
		await say(world, conversationId, "hello?");
		world.pass(9 * MINUTE);
		const id = `reply-${conversationId}`;
		await sendReply(world, { conversationId, actor: anna, id, text: "Here I am." });
		world.pass(5 * MINUTE);
		await watch();
		expect(await told()).toEqual([]);
	});

	it("is no longer watched once the assistant is back", async () => {
		await say(world, conversationId, "hello?");
		await handBack(world, { conversationId, actor: anna, note: null });
		world.pass(30 * MINUTE);
		await watch();
		expect(await told()).toEqual([]);
	});
});

describe("a rep who is relieved by a colleague", () => {
	const relieve = (whom: string) => takeOver(world, { conversationId, actor: ben, relieves: whom });

	it("leaves the conversation and the handoff to that colleague, in one stretch after the other", async () => {
		expect((await relieve(anna.id)).result).toBe("done");
		const stretches = await database.humanStretch.findMany({
			where: { conversationId },
			orderBy: { startedAt: "asc" },
		});
		expect(stretches.map(({ repName, ending }) => [repName, ending]).toSorted()).toEqual([
			["Anna", "passed_on"],
			["Ben", null],
		]);
		const handoff = await database.handoff.findFirstOrThrow({ where: { conversationId } });
		expect(handoff.claimedById).toBe(ben.id);
	});

	it("is not relieved by somebody who saw another person there", async () => {
		expect(await relieve("somebody-else")).toMatchObject({ result: "taken", by: "Anna" });
	});

	it("by two at once is relieved by one", async () => {
		const clara = await aRep(world, "Clara");
		const results = await Promise.all([
			relieve(anna.id),
			takeOver(world, { conversationId, actor: clara, relieves: anna.id }),
		]);
		expect(results.map(({ result }) => result).toSorted()).toEqual(["done", "taken"]);
	});
});
