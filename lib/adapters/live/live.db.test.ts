import { afterAll, describe, expect, it } from "vitest";
import { tellLive } from "@/lib/adapters/db/prisma/write-live";
import { eventually } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { type Live, type LiveEvent, openLive } from "./live";

const { url, database } = await aTestDatabase();
const hubs: Live[] = [];
const live = aHub();
afterAll(() => Promise.all(hubs.map((hub) => hub.stop())));

function aHub(): Live {
	const hub = openLive(database, url);
	hubs.push(hub);
	return hub;
}

let audiences = 0;
const anAudience = () => `audience-${++audiences}`;

function tell(audience: string, ...numbers: number[]): Promise<void> {
	return tellLive(
		database,
		numbers.map((number) => ({ audience, type: "message", payload: { number } })),
	);
}

async function tellMany(audience: string, count: number): Promise<void> {
	await database.$executeRaw`
		INSERT INTO live_event (audience, type, payload, at)
		SELECT ${audience}, 'message', jsonb_build_object('number', n), now()
		FROM generate_series(1, ${count}::int) n ORDER BY n`;
}

/** A page that listens, and what it has heard so far. */
function aPage(
	audience: string,
	after: string | null,
	hub = live,
	onEvent: (page: { leave(): void }) => void = () => {},
) {
	const heard: LiveEvent[] = [];
	const leave = hub.subscribe({ audience, after }, (event) => {
		heard.push(event);
		onEvent({ leave });
	});
	const numbers = () => heard.map(({ payload }) => payload.number);
	const hasHeard = (...expected: number[]) =>
		eventually(numbers, (seen) => seen.length >= expected.length).then((seen) =>
			expect(seen).toEqual(expected),
		);
	return { heard, numbers, hasHeard, leave };
}

const upTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

async function newestId(): Promise<string> {
	const found = await database.liveEvent.aggregate({ _max: { id: true } });
	return String(found._max.id ?? 0n);
}

/** The backends of this database that listen. */
async function listeners(): Promise<number[]> {
	const rows = await database.$queryRaw<{ pid: number }[]>`
		SELECT pid FROM pg_stat_activity
		WHERE datname = current_database() AND query = 'LISTEN baton_live'`;
	return rows.map(({ pid }) => pid);
}

describe("a page that listens", () => {
	it("hears what is told to it, in order, once, and nothing told to others", async () => {
		const audience = anAudience();
		const page = aPage(audience, await newestId());
		for (const number of upTo(20)) {
			await tell(audience, number);
			await tell("somebody-else", number);
		}
		await page.hasHeard(...upTo(20));
		page.leave();
	});

	it("is woken, and does not wait for the next look at the table", async () => {
		const audience = anAudience();
		const page = aPage(audience, await newestId());
		await tell(audience, 1);
		await page.hasHeard(1);
		const from = performance.now();
		await tell(audience, 2);
		await page.hasHeard(1, 2);
		expect(performance.now() - from).toBeLessThan(1_500);
		page.leave();
	});

	it("that was away hears first what it missed, then what comes, without doubles", async () => {
		const audience = anAudience();
		await tell(audience, 1, 2);
		const seen = await newestId();
		await tell(audience, 3, 4, 5);
		const page = aPage(audience, seen);
		await tell(audience, 6);
		await page.hasHeard(3, 4, 5, 6);
		page.leave();
	});

	it("that was away for long hears all of it, in order and once", async () => {
		const audience = anAudience();
		const seen = await newestId();
		await tellMany(audience, 4_500);
		const page = aPage(audience, seen);
		await tell(audience, 4_501);
		await page.hasHeard(...upTo(4_501));
		page.leave();
	});

	it("hears no more once it has left", async () => {
		const audience = anAudience();
		const page = aPage(audience, await newestId());
		await tell(audience, 1);
		await page.hasHeard(1);
		page.leave();
		const other = aPage(audience, await newestId());
		await tell(audience, 2);
		await other.hasHeard(2);
		expect(page.numbers()).toEqual([1]);
		other.leave();
	});

	it("that leaves in the middle of what it missed hears none of the rest", async () => {
		const audience = anAudience();
		const before = await newestId();
		await tell(audience, 1, 2, 3);
		const leaving = aPage(audience, before, live, (page) => page.leave());
		const staying = aPage(audience, before);
		await staying.hasHeard(1, 2, 3);
		await leaving.hasHeard(1);
		staying.leave();
	});

	it("hears an event whose transaction began earlier and ended later", async () => {
		const audience = anAudience();
		const page = aPage(audience, await newestId());
		await database.$transaction(async (slow) => {
			await tellLive(slow, [{ audience, type: "message", payload: { number: 1 } }]);
			await tell(audience, 2);
			await page.hasHeard(2);
		});
		await page.hasHeard(2, 1);
		page.leave();
	});
});

describe("a listening connection that PostgreSQL ends", () => {
	it("is made anew, and nothing said meanwhile is lost or doubled", async () => {
		const audience = anAudience();
		const page = aPage(audience, await newestId());
		await tell(audience, 1);
		await page.hasHeard(1);
		const [before] = await eventually(listeners, (pids) => pids.length === 1);
		await database.$queryRaw`SELECT pg_terminate_backend(${before}::int)`;
		await tell(audience, 2, 3);
		await eventually(listeners, (pids) => pids.length === 1 && pids[0] !== before);
		await tell(audience, 4);
		await page.hasHeard(1, 2, 3, 4);
		page.leave();
	});
});

describe("two servers", () => {
	it("tell their pages the same", async () => {
		const other = aHub();
		const audience = anAudience();
		const pages = [aPage(audience, await newestId()), aPage(audience, await newestId(), other)];
		await tell(audience, 1, 2, 3);
		await Promise.all(pages.map((page) => page.hasHeard(1, 2, 3)));
		for (const page of pages) page.leave();
	});
});

describe("a hub that nobody listened to for long", () => {
	it("tells a page nothing from before its last event", async () => {
		const hub = aHub();
		const audience = anAudience();
		const first = aPage(audience, await newestId(), hub);
		await tell(audience, 0);
		await first.hasHeard(0);
		first.leave();
		await tell(audience, ...upTo(600));
		const page = aPage(audience, await newestId(), hub);
		await tell(audience, 601);
		await eventually(page.numbers, (seen) => seen.includes(601));
		expect(page.numbers()).toEqual([601]);
		page.leave();
	});

	it("tells a new page what happens at once, however much has happened meanwhile", async () => {
		const hub = aHub();
		const audience = anAudience();
		const first = aPage(audience, await newestId(), hub);
		await tell(audience, 0);
		await first.hasHeard(0);
		first.leave();
		await tellMany("somebody-else", 9_000);
		const page = aPage(audience, await newestId(), hub);
		await tell(audience, 1);
		const from = performance.now();
		await page.hasHeard(1);
		expect(performance.now() - from).toBeLessThan(1_500);
		page.leave();
	});

	it("forgets a page that left before it was heard", async () => {
		const hub = aHub();
		const audience = anAudience();
		const gone = aPage(audience, await newestId(), hub);
		gone.leave();
		const page = aPage(audience, await newestId(), hub);
		await tell(audience, 1);
		await page.hasHeard(1);
		expect(gone.numbers()).toEqual([]);
		page.leave();
	});
});
