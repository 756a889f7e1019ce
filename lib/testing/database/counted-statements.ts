import pg from "pg";
import { vi } from "vitest";

/** Every statement that reaches PostgreSQL through the driver while `run` runs, BEGIN and COMMIT included. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
	const sent = vi.spyOn(pg.Client.prototype, "query");
	try {
		await run();
		return sent.mock.calls.map(([first]: unknown[]) => textOf(first));
	} finally {
		sent.mockRestore();
	}
}

function textOf(statement: unknown): string {
	if (typeof statement === "string") return statement;
	if (typeof statement === "object" && statement !== null && "text" in statement) {
		return String(statement.text);
	}
	return "";
}
