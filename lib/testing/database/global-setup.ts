import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "@/lib/adapters/db/prisma/client";
import { migrateJobs } from "@/lib/adapters/jobs/worker";
import { applyMigrations } from "@/lib/adapters/postgres/migrations";
import { seedDemo } from "@/prisma/seed";
import { openTestServer } from "./test-server";

declare module "vitest" {
	interface ProvidedContext {
		/** `url` reaches the server; `template` is the migrated and seeded database every test file clones. */
		testServer: { url: string; template: string };
	}
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** One server and one migrated template for all database tests; both are gone when the run ends. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const server = await openTestServer();
	const template = `baton_test_${randomBytes(4).toString("hex")}`;
	try {
		await onServer(server.url, `CREATE DATABASE ${template}`);
		await fill(databaseUrl(server.url, template));
	} catch (error) {
		await server.close();
		throw error;
	}
	project.provide("testServer", { url: server.url, template });
	return async () => {
		await onServer(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
		await server.close();
	};
}

async function fill(url: string): Promise<void> {
	await applyMigrations(url, ROOT);
	await migrateJobs(url);
	const database = openDatabase(url);
	await seedDemo(database);
	await database.$disconnect();
	// A template that somebody is connected to cannot be cloned.
	await onServer(
		url,
		`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
		WHERE datname = '${new URL(url).pathname.slice(1)}' AND pid <> pg_backend_pid()`,
	);
}

/** Runs one statement beside the databases it is about. */
export async function onServer(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl(url, "postgres") });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}

export function databaseUrl(serverUrl: string, name: string): string {
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	return url.href;
}
