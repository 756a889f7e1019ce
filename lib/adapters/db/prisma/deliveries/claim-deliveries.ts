import { z } from "zod";
import { Prisma } from "@/lib/generated/prisma/client";
import { HANDOFF_EVENTS } from "@/lib/handoff/handoff";
import { packet } from "@/lib/handoff/packet";
import type { Claim, DeliveryToMake, LaneToServe } from "../../deliveries";
import { DELIVERY_TARGETS } from "../../store";
import { type Database, PREPARED } from "../client";

const target = z.enum(DELIVERY_TARGETS);
const teamTarget = target.exclude(["visitor"]);
const claimed = z.object({
	id: z.string(),
	target,
	attempts: z.number(),
	unknown: z.boolean(),
	detour: z.boolean(),
	event: z.object({
		eventId: z.string(),
		kind: z.enum(HANDOFF_EVENTS),
		at: z.number(),
		handoffId: z.string(),
		packet,
		announcedBefore: z.boolean(),
		actorName: z.string().nullable(),
		callAt: z.string().nullable(),
		dutyUserId: z.string().nullable(),
		crmRecord: z
			.object({
				contactId: z.string(),
				noteId: z.string(),
				taskId: z.string(),
				url: z.string(),
				crm: z.string(),
			})
			.partial(),
	}),
	failing: z.array(z.object({ target: teamTarget, reason: z.string() })),
});

type Claiming = { by: string; way: LaneToServe; max: number };

const IS_WAITING = Prisma.sql`d.state IN ('pending', 'retrying') AND d.sending_by IS NULL AND d.due_at <= now()`;
const HOTTEST_FIRST = Prisma.sql`CASE h.level WHEN 'hot' THEN 2 WHEN 'warm' THEN 1 ELSE 0 END DESC,
	(h.priority = 'high') DESC, d.seq`;

/** Several workers may claim at once: a row that one has locked the others pass over. */
export async function claimDeliveries(database: Database, claiming: Claiming): Promise<Claim> {
	const { by, way, max } = claiming;
	const due = way.target === "slack" ? dueAtSlack(by, way, max) : dueElsewhere(way, max);
	const rows = await database.$queryRaw<{ row: unknown; limited: boolean; failures: number }[]>`
		${PREPARED} WITH ${due}, claimed AS (
			UPDATE delivery d SET sending_by = ${by}, sending_at = now(), attempts = d.attempts + 1
			FROM due WHERE d.id = due.id RETURNING d.*
		)
		SELECT ${CLAIMED_ROW} AS row, coalesce(l.limited_until > now(), false) AS limited,
			coalesce(l.failures, 0) AS failures
		FROM claimed d JOIN handoff_event e ON e.id = d.event_id JOIN handoff h ON h.id = e.handoff_id
			LEFT JOIN delivery_lane l ON l.lane = ${way.lane}
		ORDER BY ${HOTTEST_FIRST}`;
	return {
		deliveries: rows.map(({ row }) => readRow(row)),
		limited: rows[0]?.limited ?? false,
		failures: rows[0]?.failures ?? 0,
	};
}

/** A webhook is entered together with the claim; when it is busy or must rest, nothing is claimed. */
function dueAtSlack(by: string, way: LaneToServe & { target: "slack" }, max: number): Prisma.Sql {
	const routes = JSON.stringify(way.routes);
	return Prisma.sql`found AS (
			SELECT d.id FROM delivery d JOIN handoff_event e ON e.id = d.event_id JOIN handoff h ON h.id = e.handoff_id
			WHERE d.target = 'slack' AND ${IS_WAITING} AND (h.destination, d.detour) IN (
				SELECT r ->> 'destination', (r ->> 'detour')::boolean FROM jsonb_array_elements(${routes}::jsonb) r)
			ORDER BY ${HOTTEST_FIRST} LIMIT ${max} FOR UPDATE OF d SKIP LOCKED
		), entered AS (
			INSERT INTO delivery_lane AS l (lane, not_before, busy_by, busy_at)
			SELECT ${way.lane}, to_timestamp(0), ${by}, now() WHERE EXISTS (SELECT 1 FROM found)
			ON CONFLICT (lane) DO UPDATE SET busy_by = excluded.busy_by, busy_at = now()
				WHERE l.busy_by IS NULL AND l.not_before <= now()
			RETURNING lane
		), due AS (SELECT id FROM found WHERE EXISTS (SELECT 1 FROM entered))`;
}

/** An event waits for the earlier ones of its handoff, so that two never run side by side. */
function dueElsewhere({ target: to, lane }: LaneToServe, max: number): Prisma.Sql {
	return Prisma.sql`due AS (
			SELECT d.id FROM delivery d JOIN handoff_event e ON e.id = d.event_id
			WHERE d.target = ${to} AND ${IS_WAITING}
				AND NOT EXISTS (SELECT 1 FROM delivery_lane l WHERE l.lane = ${lane} AND l.not_before > now())
				AND NOT EXISTS (
					SELECT 1 FROM handoff_event other JOIN delivery o ON o.event_id = other.id
					WHERE other.handoff_id = e.handoff_id AND o.target = d.target AND o.id <> d.id
						AND o.state IN ('pending', 'retrying') AND (o.seq < d.seq OR o.sending_by IS NOT NULL))
			ORDER BY d.due_at LIMIT ${max} FOR UPDATE OF d SKIP LOCKED
		)`;
}

const CLAIMED_ROW = Prisma.sql`json_build_object('id', d.id, 'target', d.target, 'attempts', d.attempts,
	'unknown', d.unknown, 'detour', d.detour,
	'event', json_build_object('eventId', e.id, 'kind', e.kind, 'at', floor(extract(epoch FROM e.at) * 1000),
		'handoffId', h.id, 'packet', h.packet, 'actorName', e.actor_name,
		'callAt', e.detail ->> 'starts_at', 'dutyUserId', h.duty_user_id,
		'crmRecord', coalesce(h.crm_record, '{}'::jsonb),
		'announcedBefore', EXISTS (
			SELECT 1 FROM handoff_event other JOIN delivery o ON o.event_id = other.id
			WHERE other.handoff_id = h.id AND other.id <> e.id AND o.target = d.target AND o.seq < d.seq)),
	'failing', (
		SELECT coalesce(json_agg(json_build_object('target', o.target,
			'reason', coalesce(o.last_error, 'not delivered yet')) ORDER BY o.target), '[]'::json)
		FROM delivery o WHERE o.event_id = e.id AND o.id <> d.id AND o.state <> 'delivered' AND o.target <> 'visitor'))`;

function readRow(row: unknown): DeliveryToMake {
	const read = claimed.parse(row);
	return { ...read, destination: read.event.packet.destination };
}
