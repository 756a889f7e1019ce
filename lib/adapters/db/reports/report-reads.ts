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

/** The range, half-open, and the weeks it touches: each Monday with the instant at which it begins, oldest first. */
export type ReportAsk = {
	from: Instant;
	to: Instant;
	weeks: readonly { monday: string; at: Instant }[];
};

export type Funnel = {
	/** Conversations by the week in which they began. */
	byWeek: FunnelRow[];
	/** Conversations by the page on which they were last written to; the most visited first. */
	byPage: FunnelRow[];
};

export type ReportReads = {
	/** By week, trigger and destination of the handoff's opening; promises count in the week of their handoff. */
	handoffs(ask: ReportAsk): Promise<ReportRow[]>;
	funnel(ask: ReportAsk): Promise<Funnel>;
	/** What reps said came of the handoffs resolved in the range. */
	outcomes(ask: ReportAsk): Promise<OutcomeRow[]>;
};

/** A week's median needs its values; more than these do not change it visibly. */
const VALUES_MAX = 5_000;
const PAGES = 25;

export function createReportReads(database: Database): ReportReads {
	return {
		handoffs: (ask) => handoffs(database, ask),
		funnel: (ask) => funnel(database, ask),
		outcomes: (ask) => outcomes(database, ask),
	};
}

/** The Monday of an instant: found among the range's own, which costs a tenth of reading a calendar for each row. */
function mondayOf(instant: Prisma.Sql, weeks: ReportAsk["weeks"]): Prisma.Sql {
	const starts = weeks.map(({ at }) => new Date(at).toISOString());
	const names = weeks.map(({ monday }) => monday);
	return Prisma.sql`(${names}::text[])[width_bucket(${instant}, ${starts}::timestamptz[])]`;
}

async function handoffs(database: Database, { from, to, weeks }: ReportAsk): Promise<ReportRow[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		WITH handed AS (
			SELECT h.id, h.trigger, h.destination, h.status, h.opened_at, h.first_contact_at,
				${mondayOf(Prisma.sql`h.opened_at`, weeks)} AS week
			FROM handoff h
			WHERE h.opened_at >= ${new Date(from)} AND h.opened_at < ${new Date(to)}),
		promised AS (
			SELECT handoff_id, count(*) FILTER (WHERE state = 'kept') AS kept,
				count(*) FILTER (WHERE state = 'broken') AS broken,
				count(*) FILTER (WHERE state = 'open') AS open
			FROM promise WHERE made_at >= ${new Date(from)} GROUP BY handoff_id)
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

/** Outcomes by which a rep says that there was, or will be, a meeting. */
const MET = Prisma.sql`('meeting_booked', 'proposal_sent')`;

/** Both tables of the funnel from one look at the conversations: a year of them is most of what a report costs. */
async function funnel(database: Database, { from, to, weeks }: ReportAsk): Promise<Funnel> {
	const rows = await database.$queryRaw<{ row: unknown; is_page: boolean }[]>`
		WITH handed AS MATERIALIZED (
			SELECT h.conversation_id, bool_or(h.first_contact_at IS NOT NULL) AS contacted,
				bool_or(h.outcome IN ${MET} OR b.handoff_id IS NOT NULL) AS met
			FROM handoff h
			LEFT JOIN (SELECT DISTINCT handoff_id FROM booking WHERE state = 'booked') b ON b.handoff_id = h.id
			WHERE h.opened_at >= ${new Date(from)} GROUP BY h.conversation_id),
		cell AS MATERIALIZED (
			SELECT ${mondayOf(Prisma.sql`v.started_at`, weeks)} AS week, coalesce(v.page, '') AS page,
				count(*) AS visitors, count(q.level) AS qualified, count(handed.conversation_id) AS offered,
				count(k.email) AS address, count(*) FILTER (WHERE contacted) AS contacted,
				count(*) FILTER (WHERE met) AS met
			FROM conversation v
			LEFT JOIN qualification q ON q.conversation_id = v.id AND q.level IN ('warm', 'hot')
			LEFT JOIN contact k ON k.id = v.contact_id
			LEFT JOIN handed ON handed.conversation_id = v.id
			WHERE v.started_at >= ${new Date(from)} AND v.started_at < ${new Date(to)}
				AND v.exchanges > 0
			GROUP BY 1, 2)
		(SELECT ${funnelOf(Prisma.sql`week`)} AS row, false AS is_page FROM cell GROUP BY week ORDER BY week)
		UNION ALL
		(SELECT ${funnelOf(Prisma.sql`page`)}, true FROM cell GROUP BY page
			ORDER BY sum(visitors) DESC, page LIMIT ${PAGES})`;
	const read = (isPage: boolean) =>
		rows.filter((one) => one.is_page === isPage).map(({ row }) => funnelRow.parse(row));
	return { byWeek: read(false), byPage: read(true) };
}

function funnelOf(name: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`json_build_object('name', ${name}, 'visitors', sum(visitors), 'qualified', sum(qualified),
		'offered', sum(offered), 'address', sum(address), 'contacted', sum(contacted), 'met', sum(met))`;
}

async function outcomes(database: Database, { from, to }: ReportAsk): Promise<OutcomeRow[]> {
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		SELECT json_build_object('outcome', coalesce(outcome, 'none'), 'handoffs', count(*)) AS row
		FROM handoff WHERE resolved_at >= ${new Date(from)} AND resolved_at < ${new Date(to)}
		GROUP BY coalesce(outcome, 'none') ORDER BY count(*) DESC, 1::text`;
	return rows.map(({ row }) => outcomeRow.parse(row));
}
