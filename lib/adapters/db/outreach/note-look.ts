import type { Database } from "@/lib/adapters/db/prisma/client";
import type { OutreachStore } from "./outreach-store";

/** The mailbox stands among the ways to the outside, beside those that deliver. */
const LANE = "mailbox";

export async function noteLook(
	database: Database,
	{ problem }: Parameters<OutreachStore["noteLook"]>[0],
): Promise<void> {
	if (problem === null) {
		await database.$executeRaw`
			INSERT INTO delivery_lane (lane, delivered_at) VALUES (${LANE}, now())
			ON CONFLICT (lane) DO UPDATE SET failures = 0, failing_since = NULL, delivered_at = now()`;
		return;
	}
	await database.$executeRaw`
		INSERT INTO delivery_lane (lane, failures, failing_since, failed_at, failed_reason)
		VALUES (${LANE}, 1, now(), now(), ${problem})
		ON CONFLICT (lane) DO UPDATE SET failures = delivery_lane.failures + 1, failed_at = now(),
			failing_since = coalesce(delivery_lane.failing_since, now()), failed_reason = ${problem}`;
}
