import { Logger, type Runner, run, runMigrations, type TaskList } from "graphile-worker";
import type { Job } from "@/lib/adapters/db/store";

export type Tasks = Record<Job["task"], (id: string) => Promise<void>>;

export type Worker = { stop(): Promise<void> };

const CONCURRENCY = 8;
/** A notification wakes the worker within milliseconds; polling only meets what a lost one left. */
const POLL_MS = 1_000;
const RETRY_MS = 1_000;

/** Brings graphile-worker's own tables up to date. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
	await runMigrations({ connectionString: databaseUrl, logger: quiet });
}

/** Carries out jobs until stopped; starts over by itself when the database was away. */
export function startWorker(databaseUrl: string, tasks: Tasks): Worker {
	let runner: Runner | undefined;
	let stopped = false;
	async function keepRunning(): Promise<void> {
		while (!stopped) {
			try {
				runner = await run({
					connectionString: databaseUrl,
					taskList: taskListOf(tasks),
					concurrency: CONCURRENCY,
					pollInterval: POLL_MS,
					noHandleSignals: true,
					logger: quiet,
				});
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
		},
	};
}

function taskListOf(tasks: Tasks): TaskList {
	const entries = Object.entries(tasks).map(([name, task]) => [
		name,
		async (payload: unknown) => task(idOf(payload)),
	]);
	return Object.fromEntries(entries);
}

function idOf(payload: unknown): string {
	if (typeof payload === "object" && payload !== null && "id" in payload) return String(payload.id);
	throw new Error("A job came without the id of what it is about.");
}

/** Jobs report through their own rows (deliveries, promises), not through the library's log. */
const quiet = new Logger(() => () => {});
