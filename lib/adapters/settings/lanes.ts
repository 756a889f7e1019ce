import type { Database } from "@/lib/adapters/db/prisma/client";
import type { LaneHealth } from "./destination-store";

type Row = {
	lane: string;
	failures: number;
	delivered: number | null;
	failing: number | null;
	reason: string | null;
};

/**
 * How every way fares. `failingSince` is the first try after the last success that failed; the lanes know only
 * the last. Slack's ways are told apart by their lanes, but their tries only by what they went to.
 */
export async function readLanes(database: Database): Promise<LaneHealth[]> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT l.lane, l.failures, (extract(epoch FROM l.delivered_at) * 1000)::float8 AS delivered,
			(extract(epoch FROM least(l.failed_at, f.since)) * 1000)::float8 AS failing, l.failed_reason AS reason
		FROM delivery_lane l
		LEFT JOIN LATERAL (
			SELECT min(a.at) AS since FROM delivery_attempt a JOIN delivery d ON d.id = a.delivery_id
			WHERE l.failures > 0 AND a.outcome <> 'delivered' AND d.target = split_part(l.lane, ':', 1)
				AND a.reason IS NOT DISTINCT FROM l.failed_reason
				AND a.at > coalesce(l.delivered_at, l.failed_at - interval '30 days')) f ON true`;
	return rows.map(({ lane, failures, delivered, failing, reason }) => ({
		lane,
		failures,
		deliveredAt: delivered,
		failingSince: failing,
		failedReason: reason,
	}));
}

export async function noteSuccess(database: Database, lane: string): Promise<void> {
	await database.$executeRaw`
		INSERT INTO delivery_lane (lane, delivered_at) VALUES (${lane}, now())
		ON CONFLICT (lane) DO UPDATE SET failures = 0, delivered_at = now(), not_before = now()`;
}
