import { createPrismaEngagement } from "@/lib/adapters/db/engagement/prisma-engagement";
import { seedLoad } from "@/lib/adapters/db/engagement/seed-load";
import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { migrateJobs } from "@/lib/adapters/jobs/worker";
import { applyMigrations } from "@/lib/adapters/postgres/migrations";
import { ROOT } from "@/lib/cli/place";
import { openTestServer } from "@/lib/testing/database/test-server";
import { RECOMMENDATION_FILTERS } from "@/lib/wire/engagement";
import { passTime } from "@/lib/workflows/engagement/pass-time";
import { type Figure, percentile } from "./figure";

const LOAD = { contacts: 100_000, events: 1_000_000 };
const PAGES = 40;

/** The engine with 100,000 contacts and 1,000,000 events, on a PostgreSQL of its own. */
export async function measureEngagement(): Promise<Figure[]> {
	const server = await openTestServer();
	try {
		await applyMigrations(server.url, ROOT);
		await migrateJobs(server.url);
		return await measured(server.url);
	} finally {
		await server.close();
	}
}

async function measured(url: string): Promise<Figure[]> {
	const database = openDatabase(url);
	const engagement = createPrismaEngagement(database);
	const world = { engagement, now: () => Date.now() };
	try {
		const seeding = await secondsOf(() => seedLoad(database, LOAD));
		const fromEvents = await secondsOf(() => passTime(world, { fromEvents: true }));
		const daily = await secondsOf(() => passTime(world, { fromEvents: false }));
		const waits = await pagesOf(engagement);
		const of = "100,000 contacts, 1,000,000 events";
		return [
			{ name: `seeding ${of}`, value: seeding, unit: "s" },
			{
				name: `full re-score from the events, ${of}`,
				value: fromEvents,
				unit: "s",
				target: { atMost: 60 },
			},
			{ name: "  letting a day pass for all", value: daily, unit: "s", target: { atMost: 60 } },
			{
				name: `recommendation list, any page and filter, p95, ${of}`,
				value: percentile(waits, 0.95),
				unit: "ms",
				target: { atMost: 100 },
			},
		];
	} finally {
		await database.$disconnect();
	}
}

async function pagesOf(engagement: ReturnType<typeof createPrismaEngagement>): Promise<number[]> {
	const waits: number[] = [];
	for (const filter of RECOMMENDATION_FILTERS) {
		let cursor: string | null = null;
		for (let page = 0; page < PAGES; page++) {
			const started = performance.now();
			const { next }: { next: string | null } = await engagement.list({ filter, cursor });
			waits.push(performance.now() - started);
			if (next === null) break;
			cursor = next;
		}
	}
	return waits;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return (performance.now() - started) / 1_000;
}
