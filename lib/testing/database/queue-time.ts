import type { Database } from "@/lib/adapters/db/prisma/client";

/** Lets time pass for everything that waits: what is due in a minute is due now, what is a minute old is two. */
export async function passQueueTime(database: Database, milliseconds: number): Promise<void> {
	const by = milliseconds / 1000;
	await database.$executeRaw`
		UPDATE delivery SET due_at = due_at - make_interval(secs => ${by}::float8),
			queued_at = queued_at - make_interval(secs => ${by}::float8)
		WHERE state IN ('pending', 'retrying')`;
	await database.$executeRaw`
		UPDATE delivery_lane SET not_before = not_before - make_interval(secs => ${by}::float8),
			limited_until = limited_until - make_interval(secs => ${by}::float8)`;
	await database.$executeRaw`
		UPDATE graphile_worker._private_jobs SET run_at = run_at - make_interval(secs => ${by}::float8)
		WHERE locked_at IS NULL`;
}
