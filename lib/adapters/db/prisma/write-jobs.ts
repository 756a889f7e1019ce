import type { Job } from "../store";
import type { Database, Transaction } from "./client";

/** A job whose worker dies in the middle counts an attempt too: what matters must outlast a bad day. */
const MAX_ATTEMPTS = 1_000;

/** Adds jobs inside the transaction that causes them; the worker is woken when it commits. */
export async function addJobs(tx: Database | Transaction, jobs: readonly Job[]): Promise<void> {
	if (jobs.length === 0) return;
	const rows = JSON.stringify(jobs);
	await tx.$executeRaw`
		SELECT graphile_worker.add_job(j ->> 'task', json_build_object('id', j ->> 'id'),
			queue_name => j ->> 'queue', run_at => now() + make_interval(secs => coalesce((j ->> 'delayMs')::float8, 0) / 1000), job_key => j ->> 'key', max_attempts => ${MAX_ATTEMPTS}::int)
		FROM jsonb_array_elements(${rows}::jsonb) j`;
}
