import { migrateDatabase } from "./database";
import { openDatabaseServer } from "./database-server";

export async function migrate(): Promise<void> {
	const { url, cluster } = await openDatabaseServer();
	try {
		const applied = await migrateDatabase(url);
		process.stdout.write(`${JSON.stringify({ applied })}\n`);
	} finally {
		if (cluster && !cluster.adopted) await cluster.stop();
	}
	process.exit();
}
