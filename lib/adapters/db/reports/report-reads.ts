import type { Database } from "@/lib/adapters/db/prisma/client";
import type { Instant } from "@/lib/availability/types";
import { Prisma } from "@/lib/generated/prisma/client";
import {
	type FunnelRow,
	funnelRow,
	type OutcomeRow,
	outcomeRow,
	type ReportRow,
	reportRow,
} from "@/lib/wire/reports";

export type ReportAsk = { from: Instant; to: Instant; zone: string };

export type ReportReads = {
	/** By week, trigger and destination of the handoff's opening; promises count in the week of their handoff. */
	handoffs(ask: ReportAsk): Promise<ReportRow[]>;
	/** Conversations by the week in which they began. */
	funnelByWeek(ask: ReportAsk): Promise<FunnelRow[]>;
	/** Conversations by the page on which they were last written to; the most visited first. */
	funnelByPage(ask: ReportAsk): Promise<FunnelRow[]>;
	/** What reps said came of the handoffs resolved in the range. */
	outcomes(ask: ReportAsk): Promise<OutcomeRow[]>;
};

/** A week's median needs its values; more than these do not change it visibly. */
const VALUES_MAX = 5_000;
const PAGES = 25;

export function createReportReads(database: Database): ReportReads {
	return {
		handoffs: (ask) => handoffs(database, ask),
		funnelByWeek: (ask) => funnel(database, ask, BY_WEEK(ask.zone)),
		funnelByPage: (ask) => funnel(database, ask, BY_PAGE),
		outcomes: (ask) => outcomes(database, ask),
	};
}

async function handoffs(database: Database, { from, to, zone }: ReportAsk): Promise<ReportRow[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		WITH handed AS (
			SELECT h.id, h.trigger, h.destination, h.status, h.opened_at, h.first_contact_at,
				to_char(date_trunc('week', h.opened_at AT TIME ZONE ${zone}), 'YYYY-MM-DD') AS week
			FROM handoff h
			WHERE h.opened_at >= ${new Date(from)} AND h.opened_at < ${new Date(to)}),
		promised AS (
			SELECT handoff_id, count(*) FILTER (WHERE state = 'kept') AS kept,
				count(*) FILTER (WHERE state = 'broken') AS broken,
				count(*) FILTER (WHERE state = 'open') AS open
			FROM promise WHERE handoff_id IN (SELECT id FROM handed) GROUP BY handoff_id)
		SELECT json_build_object('week', week, 'trigger', trigger, 'destination', destination,
			'handoffs', count(*), 'resolved', count(*) FILTER (WHERE status = 'resolved'),
			'kept', coalesce(sum(p.kept), 0), 'broken', coalesce(sum(p.broken), 0),
			'open', coalesce(sum(p.open), 0),
			'firstContact', coalesce((array_agg(
				round(extract(epoch FROM first_contact_at - opened_at) / 60, 1)
				ORDER BY first_contact_at - opened_at)
				FILTER (WHERE first_contact_at IS NOT NULL))[1:${VALUES_MAX}::int], '{}')) AS row
		FROM handed LEFT JOIN promised p ON p.handoff_id = handed.id
		GROUP BY week, trigger, destination ORDER BY week, trigger, destination`;
	return rows.map(({ row }) => reportRow.parse(row));
}

type Grouping = { name: Prisma.Sql; order: Prisma.Sql };

const BY_WEEK = (zone: string): Grouping => ({
	name: Prisma.sql`to_char(date_trunc('week', v.started_at AT TIME ZONE ${zone}), 'YYYY-MM-DD')`,
	order: Prisma.sql`name`,
});

const BY_PAGE: Grouping = {
	name: Prisma.sql`coalesce(v.page, '')`,
	order: Prisma.sql`count(*) DESC, name LIMIT ${PAGES}`,
};

/** Outcomes by which a rep says that there was, or will be, a meeting. */
const MET = Prisma.sql`('meeting_booked', 'proposal_sent')`;

async function funnel(
	database: Database,
	{ from, to }: ReportAsk,
	{ name, order }: Grouping,
): Promise<FunnelRow[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		WITH visited AS (
			SELECT v.id, ${name} AS name, q.level IN ('warm', 'hot') AS qualified,
				k.email IS NOT NULL AS address
			FROM conversation v
			LEFT JOIN qualification q ON q.conversation_id = v.id
			LEFT JOIN contact k ON k.id = v.contact_id
			WHERE v.started_at >= ${new Date(from)} AND v.started_at < ${new Date(to)}
				AND v.exchanges > 0),
		handed AS (
			SELECT h.conversation_id, bool_or(h.first_contact_at IS NOT NULL) AS contacted,
				bool_or(h.outcome IN ${MET} OR EXISTS (
					SELECT 1 FROM booking b WHERE b.handoff_id = h.id AND b.state = 'booked')) AS met
			FROM handoff h JOIN visited ON visited.id = h.conversation_id GROUP BY h.conversation_id)
		SELECT json_build_object('name', name, 'visitors', count(*),
			'qualified', count(*) FILTER (WHERE qualified), 'offered', count(handed.conversation_id),
			'address', count(*) FILTER (WHERE address), 'contacted', count(*) FILTER (WHERE contacted),
			'met', count(*) FILTER (WHERE met)) AS row
		FROM visited LEFT JOIN handed ON handed.conversation_id = visited.id
		GROUP BY name ORDER BY ${order}`;
	return rows.map(({ row }) => funnelRow.parse(row));
}

async function outcomes(database: Database, { from, to }: ReportAsk): Promise<OutcomeRow[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('outcome', coalesce(outcome, 'none'), 'handoffs', count(*)) AS row
		FROM handoff WHERE resolved_at >= ${new Date(from)} AND resolved_at < ${new Date(to)}
		GROUP BY coalesce(outcome, 'none') ORDER BY count(*) DESC, 1::text`;
	return rows.map(({ row }) => outcomeRow.parse(row));
}
