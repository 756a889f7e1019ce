import { randomBytes } from "node:crypto";
import { afterAll, inject, vi } from "vitest";
import { type Database, openDatabase } from "@/lib/adapters/db/prisma/client";
import { databaseUrl, onServer } from "./global-setup";

/** A database test on a busy machine is slow, not wrong. */
const PATIENCE_MS = 30_000;

export type TestDatabase = { url: string; database: Database };

/** A database of this test file's own, migrated and with the demo company; dropped when the file is done. */
export async function aTestDatabase(): Promise<TestDatabase> {
	vi.setConfig({ testTimeout: PATIENCE_MS, hookTimeout: PATIENCE_MS });
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
