import { z } from "zod";
import { readCursor, writeCursor } from "@/lib/adapters/db/console/page-cursor";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { Prisma } from "@/lib/generated/prisma/client";
import { HANDOFF_EVENTS } from "@/lib/handoff/handoff";
import { DESTINATION_LABELS, EVENT_LABELS } from "@/lib/handoff/labels";
import { packet as packetSchema } from "@/lib/handoff/packet";
import { type DeliveryPage, deliveryLine } from "@/lib/wire/destinations";

const PAGE = 30;
const place = z.tuple([z.string().regex(/^\d+$/)]);

const row = deliveryLine.omit({ at: true, subject: true }).extend({
	seq: z.bigint(),
	at: z.date(),
	event: z.enum(HANDOFF_EVENTS).transform((kind) => EVENT_LABELS[kind]),
	packet: packetSchema,
});

/** What went out and what did not, the newest first. */
export async function readDeliveryLog(
	database: Database,
	{ failed, before }: { failed: boolean; before: string | null },
): Promise<DeliveryPage> {
	const from = readCursor(before, place);
	const only = failed ? Prisma.sql`AND d.state IN ('retrying', 'refused')` : Prisma.empty;
	const older = from ? Prisma.sql`AND d.seq < ${BigInt(from[0])}` : Prisma.empty;
	const [found, failures] = await Promise.all([
		database.$queryRaw<unknown[]>`
			SELECT d.seq, d.id, d.created_at AS at, d.target, h.destination, e.kind AS event, h.packet,
				h.id AS "handoffId", d.state, d.attempts, a.milliseconds, d.last_error AS "lastError", d.unknown
			FROM delivery d
			JOIN handoff_event e ON e.id = d.event_id
			JOIN handoff h ON h.id = e.handoff_id
			LEFT JOIN LATERAL (SELECT milliseconds FROM delivery_attempt
				WHERE delivery_id = d.id ORDER BY id DESC LIMIT 1) a ON true
			WHERE true ${only} ${older}
			ORDER BY d.seq DESC LIMIT ${PAGE + 1}`,
		database.delivery.count({ where: { state: { in: ["retrying", "refused"] } } }),
	]);
	const rows = z.array(row).parse(found);
	const last = rows[PAGE - 1];
	return {
		rows: rows.slice(0, PAGE).map(({ seq: _seq, at, packet, ...one }) => ({
			...one,
			at: at.toISOString(),
			destination: DESTINATION_LABELS[packet.destination],
			subject: subjectOf(packet),
		})),
		next: rows.length > PAGE && last ? writeCursor([String(last.seq)]) : null,
		failed: failures,
	};
}

function subjectOf({ visitor, reference }: z.infer<typeof packetSchema>): string {
	const who = visitor.name ?? visitor.email ?? visitor.company;
	return who ? `${who} (${reference})` : reference;
}
