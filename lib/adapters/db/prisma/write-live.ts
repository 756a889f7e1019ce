import type { Database, Transaction } from "./client";

export type LiveWrite = { audience: string; type: string; payload: Record<string, unknown> };

/**
 * Records what pages should hear of, inside the transaction that causes it. Listening servers are woken by
 * the notification, which PostgreSQL delivers on commit; the row is what they then read.
 */
export async function tellLive(
	tx: Database | Transaction,
	events: readonly LiveWrite[],
): Promise<void> {
	if (events.length === 0) return;
	const rows = JSON.stringify(events);
	await tx.$executeRaw`
		WITH told AS (
			INSERT INTO live_event (audience, type, payload, at)
			SELECT e ->> 'audience', e ->> 'type', e -> 'payload', now()
			FROM jsonb_array_elements(${rows}::jsonb) e
			RETURNING id)
		SELECT pg_notify('baton_live', (SELECT max(id)::text FROM told))`;
}
