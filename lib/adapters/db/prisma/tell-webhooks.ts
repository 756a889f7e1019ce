import type { Transaction } from "./client";

/**
 * Inside the transaction in which something happened: other systems will be told, if there are any. The ids are
 * those of handoff events or promises.
 */
export async function tellWebhooks(tx: Transaction, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.$executeRaw`
		SELECT graphile_worker.add_job('tell_webhooks', json_build_object('id', id), job_key => 'tell_webhooks:' || id)
		FROM unnest(${[...ids]}::text[]) id
		WHERE EXISTS (SELECT 1 FROM webhook_endpoint WHERE disabled_at IS NULL)`;
}
