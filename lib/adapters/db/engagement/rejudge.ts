import type { Database } from "@/lib/adapters/db/prisma/client";
import type { EngagementStore } from "./engagement-store";
import { judgeAndWrite, statesFromEvents } from "./fold-events";
import { loadTerms } from "./rules-setting";
import { lockStandings } from "./standing-rows";

type Rejudging = Parameters<EngagementStore["rejudge"]>[0];

/**
 * Lets time pass for so many contacts, or applies new rules to them. In batches, so that an event that
 * comes in meanwhile waits for one batch and not for all.
 */
export async function rejudge(
	database: Database,
	{ after, limit, now, fromEvents }: Rejudging,
): ReturnType<EngagementStore["rejudge"]> {
	const terms = await loadTerms(database);
	return database.$transaction(
		async (tx) => {
			const found = await tx.$queryRaw<{ contact_id: string }[]>`
				SELECT contact_id FROM engagement WHERE contact_id > ${after}
				ORDER BY contact_id LIMIT ${limit}`;
			const ids = found.map(({ contact_id }) => contact_id);
			const last = ids.at(-1) ?? null;
			if (last === null) return { last, count: 0, changed: 0 };
			const rows = await lockStandings(tx, ids, now);
			const stale = rows.flatMap((row) => (fromEvents || row.stale ? [row.contactId] : []));
			const states = await statesFromEvents(tx, stale, terms);
			const changed = await judgeAndWrite(tx, { rows, states, now, terms });
			return { last, count: ids.length, changed };
		},
		{ maxWait: 20_000, timeout: 60_000 },
	);
}
