import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { aDatabaseWorld, aVisit, say } from "@/lib/testing/database/a-database-world";
import { whenWaiting } from "@/lib/testing/database/held-row";
import { aTestDatabase } from "@/lib/testing/database/test-database";

/** A turn that hands off is cut off at the last thing it writes. */
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url, { SLACK_WEBHOOK_URL: "http://127.0.0.1:9/never" });
const REQUEST = "can I talk to a person? I am at cut@acme.example";
let blocker: pg.Client | undefined;

afterEach(async () => {
	await blocker?.end();
});

/** Nobody can add jobs, which a turn does after everything else, until the connection ends. */
async function holdJobs(): Promise<void> {
	blocker = new pg.Client({ connectionString: url });
	await blocker.connect();
	await blocker.query("BEGIN");
	await blocker.query("LOCK TABLE graphile_worker._private_jobs IN EXCLUSIVE MODE");
}

const cutWhoWaits = () => database.$queryRaw`
	SELECT pg_terminate_backend(pid) FROM pg_stat_activity
	WHERE datname = current_database() AND wait_event_type = 'Lock'`;

async function written(conversationId: string) {
	const where = { handoff: { conversationId } };
	const [messages, handoffs, events, promises, deliveries, contacts, state] = await Promise.all([
		database.message.count({ where: { conversationId, role: "assistant" } }),
		database.handoff.count({ where: { conversationId } }),
		database.handoffEvent.count({ where }),
		database.promiseMade.count({ where }),
		database.delivery.count({ where: { event: where } }),
		database.contact.count({ where: { email: "cut@acme.example" } }),
		world.store.loadState(conversationId),
	]);
	const rows = [messages, handoffs, events, promises, deliveries, contacts];
	return { rows, exchanges: state?.exchanges, level: state?.handoff?.id !== undefined };
}

async function jobsOf(conversationId: string): Promise<number> {
	const rows = await database.$queryRaw<{ jobs: number }[]>`
		SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs j
		WHERE j.key IN (SELECT 'announce:' || e.id FROM handoff_event e
			JOIN handoff h ON h.id = e.handoff_id WHERE h.conversation_id = ${conversationId})`;
	return rows[0]?.jobs ?? 0;
}

describe("state, reply, contact, handoff, promise, deliveries and jobs", () => {
	it("stand or fall together: cut off at the last of them, none is there; said again, all are", async () => {
		const conversation = await aVisit(world);
		await holdJobs();
		const cut = say(world, conversation, REQUEST, "asked-once").then(
			() => "answered",
			() => "cut off",
		);
		await whenWaiting(url, 1);
		await cutWhoWaits();
		expect(await cut).toBe("cut off");
		await blocker?.query("ROLLBACK");
		expect(await written(conversation)).toEqual({
			rows: [0, 0, 0, 0, 0, 0],
			exchanges: 0,
			level: false,
		});

		await say(world, conversation, REQUEST, "asked-once");
		expect(await written(conversation)).toEqual({
			rows: [1, 1, 1, 1, 2, 1],
			exchanges: 1,
			level: true,
		});
		expect(await jobsOf(conversation)).toBe(1);
	});
});
