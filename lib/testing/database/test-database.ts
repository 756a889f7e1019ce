import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { type Database, openDatabase } from "@/lib/adapters/db/prisma/client";
import { databaseUrl, onServer } from "./global-setup";

export type TestDatabase = { url: string; database: Database };

/** A database of this test file's own, migrated and with the demo company; dropped when the file is done. */
export async function aTestDatabase(): Promise<TestDatabase> {
	const { url: server, template } = inject("testServer");
	const name = `${template}_${randomBytes(4).toString("hex")}`;
	await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
	const url = databaseUrl(server, name);
	const database = openDatabase(url);
	afterAll(async () => {
		await database.$disconnect();
		await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
	});
	return { url, database };
}
