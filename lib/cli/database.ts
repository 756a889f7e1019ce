import { migrateJobs } from "@/lib/adapters/jobs/worker";
import { type Cluster, ClusterError, startCluster } from "@/lib/adapters/postgres/cluster";
import { applyMigrations } from "@/lib/adapters/postgres/migrations";
import { env } from "@/lib/env";
import { isAway } from "@/lib/http/database-away";
import { OperatorError } from "./operator-error";
import { dataDir, ROOT } from "./place";

export type OperatorDatabase = { url: string; cluster: Cluster | null };

/** The given server, or the embedded one brought up. */
export async function openDatabaseServer(): Promise<OperatorDatabase> {
	const given = env().DATABASE_URL;
	if (given) return { url: given, cluster: null };
	try {
		const cluster = await startCluster(dataDir());
		return { url: cluster.url, cluster };
	} catch (error) {
		if (error instanceof ClusterError) throw new OperatorError(error.message, { cause: error });
		throw error;
	}
}

/** Product and job tables, brought up to date. @returns names of the migrations applied now */
export async function migrateDatabase(url: string): Promise<string[]> {
	try {
		const applied = await applyMigrations(url, ROOT);
		await migrateJobs(url);
		return applied;
	} catch (cause) {
		if (!isAway(cause)) throw cause;
		const server = new URL(url);
		throw new OperatorError(
			`The database at ${server.hostname}:${server.port || 5432} does not answer. Start it, or mend DATABASE_URL.`,
			{ cause },
		);
	}
}

/** Runs with a migrated database and ends what it started, whatever happens. */
export async function withDatabase<T>(run: (url: string) => Promise<T>): Promise<T> {
	const { url, cluster } = await openDatabaseServer();
	const adopted = cluster?.adopted ?? true;
	try {
		await migrateDatabase(url);
		return await run(url);
	} finally {
		if (!adopted) await cluster?.stop();
	}
}
