import { z } from "zod";
import type { Deliveries } from "../../deliveries";
import { DELIVERY_TARGETS } from "../../store";
import type { Database } from "../client";
import { claimDeliveries } from "./claim-deliveries";
import { settleDeliveries } from "./settle-deliveries";

const target = z.enum(DELIVERY_TARGETS);
/** Longer than any wait of ours; what is due later comes from a clock that was set back. */
const LONGEST_WAIT = "6 minutes";
/** Slack and HubSpot may ask for an hour. */
const LONGEST_REST = "65 minutes";

export function createPrismaDeliveries(database: Database): Deliveries {
	return {
		async open(lane) {
			await database.$executeRaw`
				INSERT INTO delivery_lane (lane, not_before) VALUES (${lane}, to_timestamp(0))
				ON CONFLICT (lane) DO NOTHING`;
		},
		async release(eventId) {
			await database.$executeRaw`
				UPDATE delivery SET due_at = now() WHERE event_id = ${eventId} AND state = 'pending' AND due_at > now()`;
		},
		async due() {
			const rows = await database.$queryRaw<{ target: string }[]>`
				SELECT t.target FROM (VALUES ('slack'), ('crm'), ('mail'), ('visitor')) t(target) WHERE EXISTS (
					SELECT 1 FROM delivery d WHERE d.target = t.target AND d.state IN ('pending', 'retrying')
						AND d.sending_by IS NULL AND d.due_at <= now())`;
			return rows.map((row) => target.parse(row.target));
		},
		claim: (claiming) => claimDeliveries(database, claiming),
		settle: (settlement) => settleDeliveries(database, settlement),
		async giveBack({ by, held }) {
			await database.$executeRaw`
				WITH lane AS (
					UPDATE delivery_lane SET busy_by = NULL, busy_at = NULL WHERE busy_by = ${by} AND ${held.length === 0}
				)
				UPDATE delivery SET sending_by = NULL, sending_at = NULL, attempts = attempts - 1
				WHERE sending_by = ${by} AND id <> ALL(${[...held]})`;
		},
		fallBack: ({ at, afterMs }) => database.$executeRaw`
			INSERT INTO delivery (id, event_id, target, created_at, due_at)
			SELECT gen_random_uuid()::text, d.event_id, 'mail', ${new Date(at)}, now() FROM delivery d
			WHERE d.target IN ('slack', 'crm') AND d.state IN ('pending', 'retrying')
				AND d.queued_at < now() - make_interval(secs => ${afterMs / 1000}::float8)
				AND NOT EXISTS (SELECT 1 FROM delivery m WHERE m.event_id = d.event_id AND m.target = 'mail')
			GROUP BY d.event_id
			ON CONFLICT (event_id, target) DO NOTHING`,
		async endLongWaits() {
			await database.$executeRaw`
				UPDATE delivery SET due_at = now()
				WHERE state IN ('pending', 'retrying') AND due_at > now() + ${LONGEST_WAIT}::interval`;
			await database.$executeRaw`
				UPDATE delivery_lane SET not_before = now() WHERE not_before > now() + ${LONGEST_REST}::interval`;
		},
		async restOf(lane) {
			const row = await database.$queryRaw<{ ms: number }[]>`
				SELECT greatest(0, extract(epoch FROM not_before - now()) * 1000)::float8 AS ms
				FROM delivery_lane WHERE lane = ${lane}`;
			return row[0]?.ms ?? 0;
		},
		again: (which) =>
			"all" === which
				? database.$executeRaw`
					UPDATE delivery SET state = 'pending', due_at = now(), detour = false, refused_code = NULL
					WHERE state IN ('refused', 'retrying') AND sending_by IS NULL`
				: database.$executeRaw`
					UPDATE delivery SET state = 'pending', due_at = now(), detour = false, refused_code = NULL
					WHERE id = ANY(${[...which.ids]}) AND state IN ('refused', 'retrying') AND sending_by IS NULL`,
	};
}
