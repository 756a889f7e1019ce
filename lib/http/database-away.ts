/** Codes with which Prisma, node-postgres and PostgreSQL say that there is no database to talk to right now. */
const AWAY = new Set([
	"P1001",
	"P1002",
	"P1008",
	"P1017",
	"P2024",
	"ECONNREFUSED",
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
	"57P01",
	"57P02",
	"57P03",
	"08001",
	"08006",
	// Its disk is full: nothing can be stored until somebody makes room.
	"53100",
	"53300",
]);

const AWAY_WORDS =
	/connection terminated|can't reach database|timeout exceeded when trying to connect|server closed the connection|connection refused/i;

/** True when the error, or what caused it, means that the database is away rather than that we are wrong. */
export function isAway(error: unknown, depth = 0): boolean {
	if (typeof error !== "object" || error === null || depth > 4) return false;
	if ("code" in error && typeof error.code === "string" && AWAY.has(error.code)) return true;
	if ("originalCode" in error && AWAY.has(String(error.originalCode))) return true;
	if ("message" in error && typeof error.message === "string" && AWAY_WORDS.test(error.message)) {
		return true;
	}
	// Prisma hangs PostgreSQL's own error on its own, three deep.
	if ("meta" in error && isAway(error.meta, depth + 1)) return true;
	if ("driverAdapterError" in error && isAway(error.driverAdapterError, depth + 1)) return true;
	return "cause" in error && isAway(error.cause, depth + 1);
}
