import type { Job } from "../store";
import type { Transaction } from "./client";

/** Adds jobs inside the transaction that causes them; the worker is woken when it commits. */
export async function addJobs(tx: Transaction, jobs: readonly Job[]): Promise<void> {
	if (jobs.length === 0) return;
	const rows = JSON.stringify(
		jobs.map(({ runAt, ...job }) => ({
			...job,
			run_at: runAt === undefined ? null : new Date(runAt).toISOString(),
		})),
	);
	await tx.$executeRaw`
		SELECT graphile_worker.add_job(j ->> 'task', json_build_object('id', j ->> 'id'),
			run_at => (j ->> 'run_at')::timestamptz, job_key => j ->> 'key', max_attempts => 25)
		FROM jsonb_array_elements(${rows}::jsonb) j`;
}
