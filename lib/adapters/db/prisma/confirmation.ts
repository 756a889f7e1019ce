import { z } from "zod";
import { LANGUAGES } from "@/lib/qualification/facts";
import type { DeliveryToMake } from "../deliveries";
import type { Confirmation } from "../outbox";
import type { Database } from "./client";

const found = z.object({
	email: z.string().nullable(),
	name: z.string().nullable(),
	language: z.enum(LANGUAGES).catch("en"),
	company: z.string(),
	promise: z.string().nullable(),
	resource: z.object({ title: z.string(), url: z.string() }).nullable().catch(null),
	sent: z.number(),
});

/** As things stand now: a promise that was withdrawn meanwhile is not confirmed any more. */
export async function confirmation(
	database: Database,
	{ id, event }: DeliveryToMake,
): Promise<Confirmation | null> {
	const rows = await database.$queryRaw<unknown[]>`
		SELECT c.email, c.name, v.language, p.text AS promise, m.resource,
			coalesce((SELECT content ->> 'name' FROM company_profile WHERE id = 1), '') AS company, (
			SELECT count(*)::int FROM delivery d
			JOIN handoff_event e ON e.id = d.event_id
			JOIN handoff other ON other.id = e.handoff_id
			JOIN contact who ON who.id = other.contact_id
			WHERE d.target = 'visitor' AND d.state = 'delivered' AND who.email = c.email
				AND d.delivered_at > ${new Date(event.at)}::timestamptz - interval '1 day') AS sent
		FROM handoff h
		JOIN contact c ON c.id = h.contact_id
		LEFT JOIN conversation v ON v.id = h.conversation_id
		LEFT JOIN LATERAL (SELECT text FROM promise
			WHERE handoff_id = h.id AND state = 'open' ORDER BY made_at DESC LIMIT 1) p ON true
		LEFT JOIN LATERAL (SELECT resource FROM message
			WHERE conversation_id = h.conversation_id AND resource IS NOT NULL
			ORDER BY seq DESC LIMIT 1) m ON true
		WHERE h.id = ${event.handoffId}`;
	const row = rows.length > 0 ? found.parse(rows[0]) : null;
	if (!row?.email) return null;
	return {
		deliveryId: id,
		to: row.email,
		name: row.name,
		language: row.language,
		company: row.company,
		reference: event.packet.reference,
		promise: row.promise,
		resource: row.resource,
		sentWithinDay: row.sent,
	};
}
