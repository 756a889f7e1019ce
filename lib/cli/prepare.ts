import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { createPrismaOutbox } from "@/lib/adapters/db/prisma/prisma-outbox";
import { env } from "@/lib/env";
import { nextRetention } from "@/lib/workflows/privacy/pass-retention";
import { seedDemo } from "@/prisma/seed";
import { migrateDatabase } from "./database";
import { OperatorError } from "./operator-error";
import { sealAnew } from "./seal-anew";
import { firstAdmin } from "./set-up-link";

/** What `baton start` needs done before it serves: migrations, demo data, and a way to sign in. */
export async function prepare(): Promise<void> {
	const { DATABASE_URL: url, APP_URL, PORT } = env();
	if (!url) throw new OperatorError("Set DATABASE_URL to the database to prepare.");
	await migrateDatabase(url);
	const database = openDatabase(url);
	await seedDemo(database);
	await sealAnew(database);
	await createPrismaOutbox(database).addJobs([nextRetention(Date.now())]);
	const setUpLink = await firstAdmin(database, APP_URL ?? `http://localhost:${PORT}`);
	process.stdout.write(`${JSON.stringify({ setUpLink })}\n`, () => process.exit());
}
