import type { Database } from "@/lib/adapters/db/prisma/client";
import type { Instant } from "@/lib/availability/types";
import { type ReportRow, reportRow } from "@/lib/wire/reports";

export type ReportAsk = { from: Instant; to: Instant; zone: string };

export type ReportReads = {
	/** By week and trigger of the handoff's opening; promises count in the week of their handoff. */
	promises(ask: ReportAsk): Promise<ReportRow[]>;
};

/** A week's median needs its values; more than these do not change it visibly. */
const VALUES_MAX = 5_000;

export function createReportReads(database: Database): ReportReads {
	return {
		async promises({ from, to, zone }) {
			const rows = await database.$queryRaw<{ row: unknown }[]>`
				WITH handed AS (
					SELECT h.id, h.trigger, h.opened_at, h.first_contact_at,
						to_char(date_trunc('week', h.opened_at AT TIME ZONE ${zone}), 'YYYY-MM-DD') AS week
					FROM handoff h
					WHERE h.opened_at >= ${new Date(from)} AND h.opened_at < ${new Date(to)}),
				promised AS (
					SELECT handoff_id, count(*) FILTER (WHERE state = 'kept') AS kept,
						count(*) FILTER (WHERE state = 'broken') AS broken,
						count(*) FILTER (WHERE state = 'open') AS open
					FROM promise WHERE handoff_id IN (SELECT id FROM handed) GROUP BY handoff_id)
				SELECT json_build_object('week', week, 'trigger', trigger, 'handoffs', count(*),
					'kept', coalesce(sum(p.kept), 0), 'broken', coalesce(sum(p.broken), 0),
					'open', coalesce(sum(p.open), 0),
					'firstContact', coalesce((array_agg(
						round(extract(epoch FROM first_contact_at - opened_at) / 60, 1)
						ORDER BY first_contact_at - opened_at)
						FILTER (WHERE first_contact_at IS NOT NULL))[1:${VALUES_MAX}::int], '{}')) AS row
				FROM handed LEFT JOIN promised p ON p.handoff_id = handed.id
				GROUP BY week, trigger ORDER BY week, trigger`;
			return rows.map(({ row }) => reportRow.parse(row));
		},
	};
}
