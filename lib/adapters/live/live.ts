import pg from "pg";
import type { Database } from "@/lib/adapters/db/prisma/client";

/** Something a page should hear of. `id` grows; a page that was away asks for what came after its last one. */
export type LiveEvent = {
	id: string;
	audience: string;
	type: string;
	payload: Record<string, unknown>;
};

export type Live = {
	/** Calls `listener` for everything after `after`, then for what comes. Returns the way to stop. */
	subscribe(
		topic: { audience: string; after: string | null },
		listener: (event: LiveEvent) => void,
	): () => void;
	stop(): Promise<void>;
};

type Row = { id: bigint; audience: string; type: string; payload: unknown };
type Subscriber = {
	audience: string;
	/** Events up to here are older than anything the page could have missed. */
	floor: bigint;
	seen: Set<string>;
	/** A page that has left hears nothing more, not even what was being read for it. */
	left: boolean;
	listener: (event: LiveEvent) => void;
};

/** Ids are given before commit, so that a smaller one can become visible later: this many are looked at again. */
const OVERLAP = 200n;
const SEEN_KEPT = 1_000;
const READ_AT_ONCE = 2_000;
const RECONNECT_MS = 500;
const CATCH_UP_MS = 2_000;

/**
 * One LISTEN connection for the whole process. A notification only wakes; what happened is read from the
 * `live_event` table, so that nothing is lost while the connection is down: it is read again on reconnect
 * and every two seconds.
 */
export function openLive(database: Database, databaseUrl: string): Live {
	const subscribers = new Set<Subscriber>();
	let newest = -1n;
	/** What has been told of the overlap, so that it is not fetched again each time. */
	let told = new Set<bigint>();
	let reading: Promise<void> = Promise.resolve();
	let stopped = false;
	let client: pg.Client | undefined;

	async function read(): Promise<void> {
		if (newest < 0n) newest = await newestId(database);
		const known = told;
		const rows = await database.$queryRaw<Row[]>`
			SELECT id, audience, type, payload FROM live_event
			WHERE id > ${newest - OVERLAP} AND id <> ALL (${[...known]}::bigint[])
			ORDER BY id LIMIT ${READ_AT_ONCE}`;
		const last = rows.at(-1)?.id ?? newest;
		if (last > newest) newest = last;
		for (const { id } of rows) known.add(id);
		for (const id of known) if (id <= newest - OVERLAP) known.delete(id);
		for (const subscriber of subscribers) tell(subscriber, rows);
		if (rows.length === READ_AT_ONCE) await read();
	}

	function wake(): void {
		if (subscribers.size === 0) return;
		// A database that is away is met again by the next wake or the interval.
		reading = reading.then(read).catch(() => {});
	}

	async function listen(): Promise<void> {
		const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
		next.on("notification", wake);
		next.on("error", () => {});
		next.on("end", () => {
			if (!stopped) setTimeout(() => void listen(), RECONNECT_MS).unref();
		});
		client = next;
		try {
			await next.connect();
			await next.query("LISTEN baton_live");
			wake();
		} catch {
			await next.end().catch(() => {});
		}
	}

	const interval = setInterval(wake, CATCH_UP_MS);
	interval.unref();
	void listen();

	return {
		subscribe({ audience, after }, listener) {
			const subscriber: Subscriber = {
				audience,
				floor: 0n,
				seen: new Set(),
				left: false,
				listener,
			};
			void beginUntilDone(database, { subscriber, after }).then(() => {
				if (subscriber.left) return;
				// While nobody listened nothing was read; what this page missed it has just been told.
				if (subscribers.size === 0) newest = -1n;
				subscribers.add(subscriber);
				// What was told to the others while this page's past was read, it has yet to hear.
				told = new Set();
				wake();
			});
			return () => {
				subscriber.left = true;
				subscribers.delete(subscriber);
			};
		},
		async stop() {
			stopped = true;
			clearInterval(interval);
			await client?.end().catch(() => {});
		},
	};
}

/** A database that is away is asked again until the page leaves: a subscription never ends in silence. */
async function beginUntilDone(
	database: Database,
	page: { subscriber: Subscriber; after: string | null },
): Promise<void> {
	while (!page.subscriber.left) {
		try {
			return await begin(database, page);
		} catch {
			await new Promise((done) => setTimeout(done, CATCH_UP_MS).unref());
		}
	}
}

/** What the page already has is marked as seen; what it missed is told first. */
async function begin(
	database: Database,
	{ subscriber, after }: { subscriber: Subscriber; after: string | null },
): Promise<void> {
	const from = after === null ? await newestId(database) : BigInt(after);
	subscriber.floor = from - OVERLAP;
	let last = subscriber.floor;
	for (;;) {
		const rows = await database.liveEvent.findMany({
			where: { audience: subscriber.audience, id: { gt: last } },
			orderBy: { id: "asc" },
			take: READ_AT_ONCE,
		});
		for (const row of rows) if (row.id <= from) subscriber.seen.add(String(row.id));
		tell(subscriber, rows);
		last = rows.at(-1)?.id ?? last;
		if (rows.length < READ_AT_ONCE) return;
	}
}

function tell(subscriber: Subscriber, rows: readonly Row[]): void {
	for (const row of rows) {
		if (subscriber.left) return;
		const id = String(row.id);
		if (row.audience !== subscriber.audience || row.id <= subscriber.floor) continue;
		if (subscriber.seen.has(id)) continue;
		remember(subscriber.seen, id);
		subscriber.listener({
			id,
			audience: row.audience,
			type: row.type,
			payload: isRecord(row.payload) ? row.payload : {},
		});
	}
}

function remember(seen: Set<string>, id: string): void {
	seen.add(id);
	if (seen.size <= SEEN_KEPT) return;
	const oldest = seen.values().next().value;
	if (oldest !== undefined) seen.delete(oldest);
}

async function newestId(database: Database): Promise<bigint> {
	const found = await database.liveEvent.aggregate({ _max: { id: true } });
	return found._max.id ?? 0n;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
