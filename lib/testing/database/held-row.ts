import pg from "pg";

/** A row another transaction holds, as a turn in progress holds its conversation. */
export type HeldRow = {
	/** Takes one more row within the same transaction; fails at once when somebody else has it. */
	take(table: string, id: string): Promise<void>;
	letGo(): Promise<void>;
};

/** Locks a row from a connection of its own until `letGo`. */
export async function holdRow(url: string, table: string, id: string): Promise<HeldRow> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query("BEGIN");
	const lock = (name: string, key: string, wait: "" | "NOWAIT") =>
		client.query(`SELECT 1 FROM "${name}" WHERE id = $1 FOR UPDATE ${wait}`, [key]);
	await lock(table, id, "");
	return {
		async take(other, key) {
			await lock(other, key, "NOWAIT");
		},
		async letGo() {
			await client.query("COMMIT");
			await client.end();
		},
	};
}

/** Resolves once that many statements wait for a lock in this database. */
export async function whenWaiting(url: string, count: number): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const deadline = performance.now() + 10_000;
		while (performance.now() < deadline) {
			const { rows } = await client.query(
				"SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
			);
			if (rows.length >= count) return;
		}
		throw new Error(`Nobody waits for a lock; ${count} were expected to.`);
	} finally {
		await client.end();
	}
}
