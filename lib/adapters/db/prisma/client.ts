import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/generated/prisma/client";

export type Database = PrismaClient;
/** The client inside a transaction: the same tables, no further transaction. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

const POOL_SIZE = 12;

/** Opens the pool. Nothing connects before the first query, and a lost database is tried again by the next one. */
export function openDatabase(url: string): Database {
	const adapter = new PrismaPg({
		connectionString: url,
		max: POOL_SIZE,
		connectionTimeoutMillis: 5_000,
		idleTimeoutMillis: 30_000,
	});
	return new PrismaClient({ adapter });
}
