import pg from "pg";

/**
 * Connections that may break at any moment without taking the process along: a client that is checked out and a pool
 * that its owner has let go of would both raise an error that nobody hears.
 */
export function openPool(databaseUrl: string, options: pg.PoolConfig): pg.Pool {
	const pool = new pg.Pool({ ...options, connectionString: databaseUrl });
	pool.on("error", outlive);
	pool.on("connect", (client) => client.on("error", outlive));
	return pool;
}

/** Whatever was under way on that connection fails and is tried again by whoever asked for it. */
function outlive(): void {}
