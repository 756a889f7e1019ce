import type { Database } from "@/lib/adapters/db/prisma/client";

export type Readiness = {
	ready: boolean;
	database: boolean;
	migrations: boolean;
	jobs: boolean;
};

/** Asks the database itself; never throws. */
export async function checkReadiness(database: Database): Promise<Readiness> {
	try {
		const rows = await database.$queryRaw<{ migrations: boolean; jobs: boolean }[]>`
			SELECT to_regclass('public.live_event') IS NOT NULL AS migrations,
				to_regclass('graphile_worker._private_jobs') IS NOT NULL AS jobs`;
		const { migrations = false, jobs = false } = rows[0] ?? {};
		return { ready: migrations && jobs, database: true, migrations, jobs };
	} catch {
		return { ready: false, database: false, migrations: false, jobs: false };
	}
}
