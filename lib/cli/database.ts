import { migrateJobs } from "@/lib/adapters/jobs/worker";
import { applyMigrations } from "@/lib/adapters/postgres/migrations";
import { isAway } from "@/lib/http/database-away";
import { openDatabaseServer } from "./database-server";
import { OperatorError } from "./operator-error";
import { ROOT } from "./place";

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
