import { beforeEach, describe, expect, it } from "vitest";
import {
	aDatabaseWorld,
	aRep,
	aVisit,
	eventually,
	say,
	wordsOf,
} from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import type { NotificationTab } from "@/lib/wire/inbox";
import { DEFAULT_PREFERENCES } from "@/lib/wire/preferences";
import { snoozeNotification } from "@/lib/workflows/desk/snooze-notification";
import { createConsoleReads } from "./console-reads";

const HOUR = 3_600_000;
const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const reads = createConsoleReads(database);
const anna = await aRep(world, "Anna");
const ben = await aRep(world, "Ben");

let id = "";
let handoffId = "";

beforeEach(async () => {
	await database.notification.deleteMany();
	const conversationId = await aVisit(world);
	await say(world, conversationId, "can I talk to a person");
	handoffId = (await world.store.loadState(conversationId))?.handoff?.id ?? "";
	const own = await database.notification.findFirstOrThrow({ where: { userId: anna.id } });
	id = own.id;
});

const list = async (tab: NotificationTab, userId = anna.id) => {
	const page = await reads.notifications({ userId, tab, cursor: null, now: world.now() });
	return page.rows.map((row) => row.id);
};
const unread = async () => (await reads.waiting({ userId: anna.id, now: world.now() })).unread;
const line = (userId = anna.id) => ({ userId, id, at: world.now() });

describe("a notification", () => {
	it("that is snoozed comes back unread when its time has come, before its job too", async () => {
		await snoozeNotification(world, { userId: anna.id, id, snooze: { until: "hour" } });
		expect([await list("to_do"), await list("snoozed"), await unread()]).toEqual([[], [id], 0]);
		world.pass(HOUR);
		expect([await list("to_do"), await list("snoozed")]).toEqual([[id], []]);
		await world.repInbox.wake(id, world.now());
		expect([await list("to_do"), await unread()]).toEqual([[id], 1]);
	});

	it("that was put off further is not woken by the first job", async () => {
		await snoozeNotification(world, { userId: anna.id, id, snooze: { until: "hour" } });
		await snoozeNotification(world, { userId: anna.id, id, snooze: { until: "morning" } });
		world.pass(HOUR);
		await world.repInbox.wake(id, world.now());
		expect(await list("snoozed")).toEqual([id]);
	});

	it("goes to done and back", async () => {
		expect(await world.repInbox.done(line())).toBe(true);
		expect([await list("to_do"), await list("done"), await unread()]).toEqual([[], [id], 0]);
		await world.repInbox.undone(line());
		expect([await list("to_do"), await list("done")]).toEqual([[id], []]);
	});

	it("is nobody else's to touch", async () => {
		expect(await world.repInbox.done(line(ben.id))).toBe(false);
		expect(await list("to_do")).toEqual([id]);
	});

	it.each([["2020-01-01T00:00:00Z"], ["2099-01-01T00:00:00Z"]])(
		"cannot be put off until %s",
		async (at) => {
			const snoozed = snoozeNotification(world, {
				userId: anna.id,
				id,
				snooze: { until: "time", at },
			});
			await expect(snoozed).rejects.toMatchObject({ code: "bad_snooze" });
			expect(await list("to_do")).toEqual([id]);
		},
	);

	it("tells who saw to it, and is done for everybody once the handoff is resolved", async () => {
		world.pass(12_000);
		const command = { handoffId, actor: ben, at: world.now(), eventId: world.newId() };
		await world.desk.claim(command);
		const [row] = (
			await reads.notifications({ userId: anna.id, tab: "to_do", cursor: null, now: world.now() })
		).rows;
		expect(row?.claim).toEqual({ by: "Ben", after: 12 });
		await world.desk.resumeAutomation({
			...command,
			eventId: world.newId(),
			outcome: "called",
			words: wordsOf(world, ben),
		});
		expect([await list("to_do"), await list("done")]).toEqual([[], [id]]);
	});
});

describe("the lists", () => {
	it("go on by key, high priority first, each line once", async () => {
		await database.$executeRaw`
			INSERT INTO notification (id, user_id, handoff_id, event_id, priority, title, body, created_at)
			SELECT 'many-' || n, ${anna.id}, ${handoffId}, 'many-' || n,
				CASE WHEN n % 4 = 0 THEN 'high' ELSE 'normal' END, 'T', 'B', now() + n * interval '1 second'
			FROM generate_series(1, 120) n`;
		const seen: { id: string; priority: string }[] = [];
		let cursor: string | null = null;
		do {
			const asked = { userId: anna.id, tab: "to_do" as const, cursor, now: world.now() };
			const page = await reads.notifications(asked);
			seen.push(...page.rows);
			cursor = page.next;
		} while (cursor !== null);
		expect(new Set(seen.map((row) => row.id)).size).toBe(121);
		expect(seen).toHaveLength(121);
		expect(seen.slice(0, 31).every(({ priority }) => priority === "high")).toBe(true);
	});
});

describe("preferences", () => {
	it("are everybody's own, and what everybody begins with until then", async () => {
		const quiet = { ...DEFAULT_PREFERENCES, singleKeys: false };
		await world.repInbox.savePreferences(anna.id, quiet);
		expect(await world.repInbox.preferences(anna.id)).toEqual(quiet);
		expect(await world.repInbox.preferences(ben.id)).toEqual(DEFAULT_PREFERENCES);
	});
});

describe("what a rep does in one tab", () => {
	it("is told to their other tabs", async () => {
		await world.repInbox.read({ userId: anna.id, ids: [id], at: world.now() });
		const told = await eventually(
			() => database.liveEvent.findFirst({ where: { type: "notifications" } }),
			(event) => event !== null,
		);
		expect(told?.payload).toEqual({ userId: anna.id });
	});
});
