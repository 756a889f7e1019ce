import { EventEmitter } from "node:events";
import {
	Logger,
	type Runner,
	run,
	runMigrations,
	type TaskList,
	type WorkerEvents,
} from "graphile-worker";
import type { Job } from "@/lib/adapters/db/store";
import { type Pulse, startLiveness } from "./liveness";
import { openPool } from "./open-pool";

export type Tasks = Record<Job["task"], (id: string) => Promise<void>>;

export type Worker = { stop(): Promise<void> };

export type WorkerOptions = {
	/** Another name under which this process holds something, to be freed when it dies. */
	name?: string;
	/** A dead worker's jobs or deliveries were freed. */
	onFreed?: () => void;
	pulse?: Pulse | undefined;
};

const CONCURRENCY = 8;
/** One listens, one completes jobs. */
const CONNECTIONS_BESIDE = 2;
/** A notification wakes the worker within milliseconds; polling only meets what a lost one left. */
const POLL_MS = 1_000;
const RETRY_MS = 1_000;
/** Jobs that end within this are marked so in one statement. A crash in between repeats them, which all of them bear. */
const COMPLETED_TOGETHER_MS = 5;

/** Brings graphile-worker's own tables up to date. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
	await runMigrations({ connectionString: databaseUrl, logger: quiet });
}

/** Carries out jobs until stopped; starts over by itself when the database was away. */
export function startWorker(
	databaseUrl: string,
	tasks: Tasks,
	{ name, onFreed = () => {}, pulse }: WorkerOptions = {},
): Worker {
	let runner: Runner | undefined;
	let stopped = false;
	let pool: string | undefined;
	const underWay = new Set<string>();
	const events: WorkerEvents = new EventEmitter();
	events.on("pool:create", ({ workerPool }) => {
		pool = workerPool.id;
	});
	const liveness = startLiveness({
		databaseUrl,
		names: () => [name, pool].filter((one) => one !== undefined),
		jobsUnderWay: () => [...underWay],
		onFreed,
		pulse,
	});
	const pgPool = openPool(databaseUrl, { max: CONCURRENCY + CONNECTIONS_BESIDE });
	async function keepRunning(): Promise<void> {
		while (!stopped) {
			try {
				runner = await run({
					pgPool,
					taskList: taskListOf(tasks, underWay),
					preset: { worker: { completeJobBatchDelay: COMPLETED_TOGETHER_MS } },
					concurrency: CONCURRENCY,
					pollInterval: POLL_MS,
					noHandleSignals: true,
					logger: quiet,
					events,
				});
				// Whoever stopped the worker meanwhile found no runner to stop.
				if (stopped) await runner.stop();
				await runner.promise;
			} catch {
				await new Promise((done) => setTimeout(done, RETRY_MS));
			}
		}
	}
	const running = keepRunning();
	return {
		async stop() {
			stopped = true;
			await runner?.stop().catch(() => {});
			await running;
			await liveness.stop();
			await pgPool.end();
		},
	};
}

function taskListOf(tasks: Tasks, underWay: Set<string>): TaskList {
	const entries = Object.entries(tasks).map(([name, task]) => [
		name,
		async (payload: unknown, { job }: { job: { id: string } }) => {
			underWay.add(job.id);
			try {
				await task(idOf(payload));
			} finally {
				underWay.delete(job.id);
			}
		},
	]);
	return Object.fromEntries(entries);
}

function idOf(payload: unknown): string {
	if (typeof payload === "object" && payload !== null && "id" in payload) return String(payload.id);
	throw new Error("A job came without the id of what it is about.");
}

/** Jobs report through their own rows (deliveries, promises), not through the library's log. */
const quiet = new Logger(() => () => {});
