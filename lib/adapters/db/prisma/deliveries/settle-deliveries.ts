import { Prisma } from "@/lib/generated/prisma/client";
import { type DeliveryOutcome, MENDABLE_REFUSALS } from "@/lib/handoff/delivery";
import type { Settlement } from "../../deliveries";
import { type Database, PREPARED } from "../client";

/** What was refused longer ago than this is history. */
const REOPENED_FOR = "7 days";
/** One that is refused again and again, though others get through, is left alone. */
const REOPENED_ATTEMPTS = 20;
/** A way's last success need not be written down a hundred times a second: its row would hold up the deliveries. */
const SUCCESS_NOTED_EVERY = "10 seconds";

/**
 * What became of a try, and what follows from it, in one statement: log, the next try's time, the CRM's record, the
 * fallback, the way's own state. Only who claimed a delivery may settle it, and only the try it was claimed for, should
 * the same be written twice; but that something arrived is true whoever says so.
 */
export async function settleDeliveries(database: Database, settlement: Settlement): Promise<void> {
	const { outcome, by, waitMs, milliseconds, detour, fallBack, crmRecord } = settlement;
	const ids = settlement.deliveries.map(({ id }) => id);
	const tries = settlement.deliveries.map(({ attempts }) => attempts);
	const texts = settlement.deliveries.map(({ sent }) => sent ?? null);
	const at = new Date(settlement.at);
	const arrived = outcome.status === "delivered";
	const reason = arrived ? null : outcome.reason;
	const code = outcome.status === "refused" ? outcome.code : null;
	const unknown = outcome.status === "retry" && outcome.unknown;
	await database.$executeRaw`
		${PREPARED} WITH settled AS (
			UPDATE delivery SET state = ${stateAfter(outcome, detour)}, sending_by = NULL, sending_at = NULL,
				last_error = ${reason}, refused_code = ${code}, unknown = unknown OR ${unknown},
				detour = detour OR ${detour}, due_at = now() + ${milli(waitMs)},
				delivered_at = CASE WHEN ${arrived} THEN ${at}::timestamptz END, sent = coalesce(told.text, sent)
			FROM unnest(${ids}::text[], ${tries}::int[], ${texts}::text[]) told(id, try, text)
			WHERE delivery.id = told.id AND state IN ('pending', 'retrying')
				AND (${arrived} OR (sending_by = ${by} AND attempts = told.try))
			RETURNING delivery.id, event_id, target
		), logged AS (
			INSERT INTO delivery_attempt (delivery_id, at, outcome, reason, milliseconds)
			SELECT id, ${at}, ${outcome.status}, ${reason}, ${milliseconds}::int FROM settled
		), recorded AS (
			UPDATE handoff SET crm_record = ${JSON.stringify(crmRecord?.record ?? {})}::jsonb
			WHERE id = ${crmRecord?.handoffId ?? null} AND EXISTS (SELECT 1 FROM settled)
		), mailed AS (
			INSERT INTO delivery (id, event_id, target, created_at, due_at)
			SELECT gen_random_uuid()::text, event_id, 'mail', ${at}, now() FROM settled
			WHERE ${fallBack} AND target IN ('slack', 'crm')
			ON CONFLICT (event_id, target) DO NOTHING
		), live AS (
			INSERT INTO live_event (audience, type, payload, at)
			SELECT 'console', 'delivery', jsonb_build_object('handoffId', e.handoff_id), now()
			FROM settled s JOIN handoff_event e ON e.id = s.event_id
		), ${arrived ? afterSuccess(settlement, ids) : afterFailure(settlement, { reason, code })}
		SELECT 1`;
}

function stateAfter(outcome: DeliveryOutcome, detour: boolean): string {
	switch (outcome.status) {
		case "delivered":
			return "delivered";
		case "retry":
			return "retrying";
		case "refused":
			return detour ? "retrying" : "refused";
		default:
			return outcome satisfies never;
	}
}

/** The way works: what waited for it to, or was kept back by a refusal since mended, goes out as well. */
function afterSuccess({ lane, by, laneWaitMs, keepLane }: Settlement, ids: string[]): Prisma.Sql {
	return Prisma.sql`noted AS (
			UPDATE delivery_lane SET failures = 0, failing_since = NULL, delivered_at = now(),
				not_before = CASE WHEN busy_by = ${by} THEN ${restUntil(laneWaitMs)} ELSE not_before END,
				busy_by = ${leftBusy(by, keepLane)}, busy_at = CASE WHEN ${keepLane} THEN busy_at WHEN busy_by = ${by} THEN NULL ELSE busy_at END
			WHERE lane = ${lane} AND (busy_by = ${by} OR failures > 0 OR delivered_at IS NULL
				OR delivered_at < now() - ${SUCCESS_NOTED_EVERY}::interval)
		), hastened AS (
			UPDATE delivery w SET due_at = now()
			WHERE w.target = (SELECT target FROM settled LIMIT 1) AND w.state = 'retrying'
				AND w.sending_by IS NULL AND w.due_at > now() AND w.id <> ALL(${ids})
				AND EXISTS (SELECT 1 FROM delivery_lane WHERE lane = ${lane} AND failures > 0)
		), reopened AS (
			UPDATE delivery w SET state = 'retrying', due_at = now(), detour = false, refused_code = NULL
			FROM handoff_event e JOIN handoff h ON h.id = e.handoff_id
			WHERE e.id = w.event_id AND w.state = 'refused' AND w.refused_code = ANY(${[...MENDABLE_REFUSALS]})
				AND w.queued_at > now() - ${REOPENED_FOR}::interval AND w.attempts < ${REOPENED_ATTEMPTS}
				AND w.target = (SELECT target FROM settled LIMIT 1)
				AND (w.target <> 'slack' OR h.destination IN (
					SELECT oh.destination FROM settled s JOIN handoff_event oe ON oe.id = s.event_id
						JOIN handoff oh ON oh.id = oe.handoff_id))
		)`;
}

function afterFailure(
	{ lane, by, laneWaitMs, limitedMs, keepLane }: Settlement,
	{ reason, code }: { reason: string | null; code: string | null },
): Prisma.Sql {
	return Prisma.sql`noted AS (
			UPDATE delivery_lane SET failures = failures + 1, failing_since = coalesce(failing_since, now()),
				failed_at = now(), failed_code = ${code},
				failed_reason = ${reason}, not_before = greatest(not_before, ${restUntil(laneWaitMs)}),
				limited_until = CASE WHEN ${limitedMs > 0} THEN now() + ${milli(limitedMs)} ELSE limited_until END,
				busy_by = ${leftBusy(by, keepLane)}, busy_at = CASE WHEN ${keepLane} THEN busy_at WHEN busy_by = ${by} THEN NULL ELSE busy_at END
			WHERE lane = ${lane}
		)`;
}

function leftBusy(by: string, keepLane: boolean): Prisma.Sql {
	return Prisma.sql`CASE WHEN ${keepLane} THEN busy_by WHEN busy_by = ${by} THEN NULL ELSE busy_by END`;
}

/** Without a rest a moment long gone, so that a clock that is set back makes none of it. */
function restUntil(laneWaitMs: number): Prisma.Sql {
	return laneWaitMs > 0 ? Prisma.sql`now() + ${milli(laneWaitMs)}` : Prisma.sql`to_timestamp(0)`;
}

function milli(milliseconds: number): Prisma.Sql {
	return Prisma.sql`make_interval(secs => ${milliseconds / 1000}::float8)`;
}
