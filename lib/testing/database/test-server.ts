import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startCluster } from "@/lib/adapters/postgres/cluster";

export type TestServer = {
	/** Any database of the server; its name is replaced. */
	url: string;
	close(): Promise<void>;
};

const GUARD = fileURLToPath(new URL("cluster-guard.ts", import.meta.url));

/** The server named by DATABASE_URL, on which databases of our own are made; else a cluster in a temporary folder. */
export async function openTestServer(): Promise<TestServer> {
	const given = process.env.DATABASE_URL;
	if (given) return { url: given, close: async () => {} };
	const folder = await mkdtemp(join(tmpdir(), "baton-test-"));
	const guard = startGuard(folder);
	const cluster = await startCluster(folder);
	await forgoDurability(cluster.url);
	return {
		url: cluster.url,
		async close() {
			await cluster.stop();
			guard.stdin?.end();
			await once(guard, "exit");
		},
	};
}

/** Whatever becomes of this process, the folder and the PostgreSQL in it do not outlive it. */
export function startGuard(folder: string): ChildProcess {
	// Detached: Ctrl-C in the terminal must end the run and not the guard.
	return spawn(process.execPath, [GUARD, folder], {
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
}

/** What a test wrote need not survive a power cut. */
async function forgoDurability(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	for (const setting of ["fsync", "synchronous_commit", "full_page_writes"]) {
		await client.query(`ALTER SYSTEM SET ${setting} = off`);
	}
	await client.query("SELECT pg_reload_conf()");
	await client.end();
}
