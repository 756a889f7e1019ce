import { randomUUID } from "node:crypto";
import { createApiKeys } from "@/lib/adapters/db/engagement/api-keys";
import { createPrismaEngagement } from "@/lib/adapters/db/engagement/prisma-engagement";
import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { migrateJobs } from "@/lib/adapters/jobs/worker";
import { applyMigrations } from "@/lib/adapters/postgres/migrations";
import { ROOT } from "@/lib/cli/place";
import { makeApiKey, presentedKey } from "@/lib/http/api-key";
import { readJson } from "@/lib/http/read-json";
import { openTestServer } from "@/lib/testing/database/test-server";
import { EVENTS_MAX_BYTES, eventsRequest } from "@/lib/wire/events";
import { acceptEvents } from "@/lib/workflows/engagement/accept-events";
import type { Figure } from "./figure";

const BATCHES = 20;
const BATCH = 1_000;
const SENDERS = 2;
const CONTACTS = 5_000;

/** Batches as `POST /api/v1/events` takes them: key, body, schema, storing, folding and judging; without Next. */
export async function measureEvents(): Promise<Figure[]> {
	const server = await openTestServer();
	try {
		await applyMigrations(server.url, ROOT);
		await migrateJobs(server.url);
		const perSecond = await eventsPerSecond(server.url);
		return [
			{
				name: `events recorded and judged, batches of ${BATCH}, ${CONTACTS} contacts, ${SENDERS} senders`,
				value: perSecond,
				unit: "events/s",
				target: { atLeast: 2_000 },
			},
		];
	} finally {
		await server.close();
	}
}

async function eventsPerSecond(url: string): Promise<number> {
	const database = openDatabase(url);
	const { key, ...kept } = makeApiKey();
	const apiKeys = createApiKeys(database);
	const actor = { id: "bench", name: "bench" };
	await apiKeys.add({ id: "bench", name: "bench", ...kept, actor, at: Date.now() });
	const world = { engagement: createPrismaEngagement(database), now: () => Date.now() };

	async function post(): Promise<void> {
		const request = aRequest(key);
		if ((await apiKeys.use(presentedKey(request), Date.now())) === null) throw new Error("no key");
		const { events } = await readJson(request, eventsRequest, { maxBytes: EVENTS_MAX_BYTES });
		const { recorded } = await acceptEvents(world, events);
		if (recorded !== BATCH) throw new Error(`${recorded} of ${BATCH} events were recorded`);
	}

	await post();
	const started = performance.now();
	let left = BATCHES;
	await Promise.all(
		Array.from({ length: SENDERS }, async () => {
			while (left-- > 0) await post();
		}),
	);
	const seconds = (performance.now() - started) / 1_000;
	await database.$disconnect();
	return (BATCHES * BATCH) / seconds;
}

const KINDS = ["page_view", "page_view", "email_opened", "email_clicked", "chat_turn"];

function aRequest(key: string): Request {
	const events = Array.from({ length: BATCH }, (_, at) => ({
		id: randomUUID(),
		kind: KINDS[at % KINDS.length],
		at: new Date(Date.now() - at * 1_000).toISOString(),
		contact: { email: `person${Math.floor(Math.random() * CONTACTS)}@visitor.example` },
	}));
	return new Request("http://127.0.0.1/api/v1/events", {
		method: "POST",
		headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
		body: JSON.stringify({ events }),
	});
}
