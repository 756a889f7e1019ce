import { env } from "@/lib/env";
import { outliveDatabase } from "@/lib/http/outlive-database";
import { reportFault } from "@/lib/http/report-fault";
import { startJobs } from "@/lib/jobs";
import { openWorld } from "@/lib/open-world";
import { migrateDatabase } from "./database";
import { openDatabaseServer } from "./database-server";
import { appSecrets } from "./secret";

/** Carries out jobs until stopped. Start the server with BATON_WORKER=alone beside it. */
export async function worker(): Promise<void> {
	outliveDatabase();
	const { url, cluster } = await openDatabaseServer();
	await migrateDatabase(url);
	const appUrl = (env().APP_URL ?? `http://localhost:${env().PORT}`).replace(/\/$/, "");
	const world = openWorld(
		{ ...env(), ...(await appSecrets()) },
		{ databaseUrl: url, appUrl, onFault: reportFault },
	);
	const running = startJobs(url, world);
	process.stdout.write("Baton's worker is up.\n");
	await new Promise<void>((stop) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
	});
	await running.stop();
	if (cluster && !cluster.adopted) await cluster.stop();
	process.exit();
}
