import { Prisma } from "@/lib/generated/prisma/client";
import type { WebhookSettlement, Webhooks, WebhookToSend } from "../webhooks";
import type { Database } from "./client";

const IS_WAITING = Prisma.sql`state = 'pending' AND sending_by IS NULL AND due_at <= now()`;

export async function dueWebhooks(database: Database): Promise<string[]> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT id FROM webhook_endpoint e
		WHERE EXISTS (SELECT 1 FROM webhook_message WHERE endpoint_id = e.id AND ${IS_WAITING})`;
	return rows.map(({ id }) => id);
}

type Claiming = Parameters<Webhooks["claim"]>[0];

/** Several workers may claim at once: a row that one has locked the others pass over. */
export async function claimWebhooks(
	database: Database,
	{ by, endpointId, max }: Claiming,
): Promise<WebhookToSend[]> {
	const rows = await database.$queryRaw<
		{ id: string; body: string; attempts: number; failing: Date | null }[]
	>`
		WITH due AS (
			SELECT id FROM webhook_message WHERE endpoint_id = ${endpointId} AND ${IS_WAITING}
			ORDER BY due_at LIMIT ${max} FOR UPDATE SKIP LOCKED
		)
		UPDATE webhook_message m SET sending_by = ${by}, sending_at = now()
		FROM due, webhook_endpoint e WHERE m.id = due.id AND e.id = m.endpoint_id
		RETURNING m.id, m.body, m.attempts, e.failing_since AS failing`;
	return rows.map(({ failing, ...row }) => ({
		...row,
		endpointId,
		failingSince: failing?.getTime() ?? null,
	}));
}

/** Only who claimed a message may settle it, and only the try it was claimed for: what is written twice counts once. */
export async function settleWebhook(
	database: Database,
	settlement: WebhookSettlement,
): Promise<{ disabled: boolean }> {
	const { by, message, outcome, reason, waitMs, disable } = settlement;
	const at = new Date(settlement.at);
	const isOver = outcome !== "retry";
	const changed = await database.$executeRaw`
		WITH settled AS (
			UPDATE webhook_message SET attempts = attempts + 1, last_error = ${reason},
				state = ${isOver ? outcome : "pending"}, settled_at = CASE WHEN ${isOver} THEN ${at}::timestamptz END,
				due_at = now() + make_interval(secs => ${waitMs / 1_000}::float8), sending_by = NULL, sending_at = NULL
			WHERE id = ${message.id} AND attempts = ${message.attempts} AND sending_by = ${by}
			RETURNING endpoint_id
		)
		${endpointAfter(settlement, at)} AND id IN (SELECT endpoint_id FROM settled)`;
	return { disabled: disable !== null && changed > 0 };
}

function endpointAfter({ outcome, disable }: WebhookSettlement, at: Date): Prisma.Sql {
	if (disable !== null) {
		return Prisma.sql`UPDATE webhook_endpoint SET failing_since = coalesce(failing_since, ${at}),
			disabled_at = ${at}, disabled_reason = ${disable} WHERE disabled_at IS NULL`;
	}
	if (outcome === "delivered") {
		return Prisma.sql`UPDATE webhook_endpoint SET failing_since = NULL WHERE failing_since IS NOT NULL`;
	}
	return Prisma.sql`UPDATE webhook_endpoint SET failing_since = ${at} WHERE failing_since IS NULL`;
}

export async function giveBackWebhooks(
	database: Database,
	{ by, held }: Parameters<Webhooks["giveBack"]>[0],
): Promise<void> {
	await database.$executeRaw`
		UPDATE webhook_message SET sending_by = NULL, sending_at = NULL
		WHERE sending_by = ${by} AND id <> ALL(${[...held]})`;
}
