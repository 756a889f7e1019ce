import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";

export type Database = PrismaClient;
/** The client inside a transaction: the same tables, no further transaction. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

const POOL_SIZE = 12;

/**
 * A statement that begins with this is planned once for each connection, not for each call. Only for those that run
 * a hundred times a second and have few forms: each form stays in the server's memory.
 */
export const PREPARED = Prisma.raw("/* prepared */");
const NAME_LENGTH = 24;

/** Opens the pool. Nothing connects before the first query, and a lost database is tried again by the next one. */
export function openDatabase(url: string): Database {
	const adapter = new PrismaPg(
		{
			connectionString: url,
			max: POOL_SIZE,
			connectionTimeoutMillis: 5_000,
			idleTimeoutMillis: 30_000,
		},
		{ statementNameGenerator },
	);
	return new PrismaClient({ adapter });
}

const names = new Map<string, string>();

/** What it returns is the statement's name in the server; an empty one names nothing. */
function statementNameGenerator({ sql }: { sql: string }): string {
	if (!sql.trimStart().startsWith(PREPARED.sql)) return "";
	const name =
		names.get(sql) ?? createHash("sha256").update(sql).digest("hex").slice(0, NAME_LENGTH);
	names.set(sql, name);
	return name;
}
