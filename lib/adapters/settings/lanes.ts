import type { Database } from "@/lib/adapters/db/prisma/client";
import type { LaneHealth } from "./destination-store";

type Row = {
	lane: string;
	failures: number;
	delivered: number | null;
	failing: number | null;
	reason: string | null;
};

/** How every way fares. */
export async function readLanes(database: Database): Promise<LaneHealth[]> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT lane, failures, (extract(epoch FROM delivered_at) * 1000)::float8 AS delivered,
			(extract(epoch FROM failing_since) * 1000)::float8 AS failing, failed_reason AS reason
		FROM delivery_lane`;
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
		ON CONFLICT (lane) DO UPDATE SET failures = 0, failing_since = NULL, delivered_at = now(), not_before = now()`;
}
