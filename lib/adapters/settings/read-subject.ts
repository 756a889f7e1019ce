import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { subjectOf } from "./find-subject";

/** Everything kept of somebody, under the tables' own names. What a delivery said is its handoff's packet. */
export async function readSubject(
	database: Database,
	key: string,
): Promise<Record<string, unknown> | null> {
	const subject = await subjectOf(database, key);
	if (!subject) return null;
	const { contactId, conversationIds } = subject;
	const rows = await database.$queryRaw<{ kept: unknown }[]>`
		WITH c AS (SELECT * FROM conversation WHERE id = ANY (${conversationIds})),
			h AS (SELECT * FROM handoff WHERE contact_id = ${contactId} OR conversation_id = ANY (${conversationIds}))
		SELECT json_build_object(
			'contact', (SELECT to_json(k) FROM contact k WHERE id = ${contactId}),
			'addresses', (SELECT json_agg(a) FROM contact_address a WHERE contact_id = ${contactId}),
			'notes', (SELECT json_agg(n ORDER BY n.at) FROM contact_note n WHERE contact_id = ${contactId}),
			'outcomes', (SELECT json_agg(o ORDER BY o.at) FROM contact_outcome o WHERE contact_id = ${contactId}),
			'visits', (SELECT json_agg(v) FROM visitor_session v WHERE id IN (SELECT visitor_session_id FROM c)),
			'conversations', (SELECT json_agg(c ORDER BY c.started_at) FROM c),
			'messages', (SELECT json_agg(m ORDER BY m.seq) FROM message m WHERE conversation_id IN (SELECT id FROM c)),
			'evidence', (SELECT json_agg(e ORDER BY e.id) FROM signal_evidence e
				WHERE conversation_id IN (SELECT id FROM c)),
			'qualifications', (SELECT json_agg(q) FROM qualification q WHERE conversation_id IN (SELECT id FROM c)),
			'handoffs', (SELECT json_agg(h ORDER BY h.opened_at) FROM h),
			'handoff_events', (SELECT json_agg(e ORDER BY e.at) FROM handoff_event e WHERE handoff_id IN (SELECT id FROM h)),
			'promises', (SELECT json_agg(p ORDER BY p.made_at) FROM promise p WHERE handoff_id IN (SELECT id FROM h)),
			'bookings', (SELECT json_agg(b) FROM booking b WHERE handoff_id IN (SELECT id FROM h)),
			'deliveries', (SELECT json_agg(json_build_object('target', d.target, 'state', d.state,
					'created_at', d.created_at, 'delivered_at', d.delivered_at) ORDER BY d.seq)
				FROM delivery d JOIN handoff_event e ON e.id = d.event_id WHERE e.handoff_id IN (SELECT id FROM h)),
			'crm_notes', (SELECT json_agg(n ORDER BY n.at) FROM crm_note n WHERE contact_id = ${contactId}),
			'crm_tasks', (SELECT json_agg(t) FROM crm_task t WHERE contact_id = ${contactId}),
			'outreach', (SELECT json_agg(o ORDER BY o.created_at) FROM outreach_message o WHERE contact_id = ${contactId}),
			'sequences', (SELECT json_agg(s ORDER BY s.enrolled_at) FROM outreach_enrolment s WHERE contact_id = ${contactId}),
			'inbound_mail', (SELECT json_agg(i ORDER BY i.at) FROM inbound_mail i WHERE contact_id = ${contactId}),
			'engagement', (SELECT to_json(g) FROM engagement g WHERE contact_id = ${contactId}),
			'engagement_events', (SELECT json_agg(e ORDER BY e.at) FROM engagement_event e WHERE contact_id = ${contactId})
		) AS kept`;
	const kept = z.record(z.string(), z.unknown()).parse(rows[0]?.kept);
	return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, value ?? []]));
}
