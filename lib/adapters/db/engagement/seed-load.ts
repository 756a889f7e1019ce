import type { Database } from "@/lib/adapters/db/prisma/client";

export type Load = { contacts: number; events: number };

/** Kinds as they come in life: much looking, little booking. */
const KINDS =
	"{page_view,page_view,page_view,page_view,email_sent,email_opened,email_opened,email_clicked,chat_turn,chat_turn,email_answered,proposal_viewed,meeting_booked}";
const SOURCE = "load";
const SPREAD_DAYS = 60;

/**
 * Contacts and events by the hundred thousand, for measurements and for trying the console under load: in a
 * few statements, without touching what is there. They are scored by a full pass afterwards.
 */
export async function seedLoad(database: Database, { contacts, events }: Load): Promise<void> {
	await database.$executeRaw`
		INSERT INTO contact (id, email, name, company, role, created_at, updated_at)
		SELECT 'load-' || n, 'person' || n || '@company' || n % 5000 || '.example', 'Person ' || n,
			'Company ' || n % 5000, (ARRAY['CTO', 'VP Engineering', 'Founder', 'COO'])[1 + n % 4],
			now() - n * interval '1 second', now()
		FROM generate_series(1, ${contacts}::int) n ON CONFLICT DO NOTHING`;
	await database.$executeRaw`
		INSERT INTO engagement_event (contact_id, kind, at, source, external_id, detail, folded)
		SELECT 'load-' || 1 + floor(power(random(), 2) * ${contacts})::int, k.kind,
			now() - random() * ${SPREAD_DAYS} * interval '1 day', ${SOURCE}, 'e' || n, '{}', true
		FROM generate_series(1, ${events}::int) n
		CROSS JOIN LATERAL (SELECT (${KINDS}::text[])[1 + (n::bigint * 7919) % 13] AS kind) k
		ON CONFLICT DO NOTHING`;
	await database.$executeRaw`
		INSERT INTO engagement (contact_id, state, stale, judged_at)
		SELECT id, '{}', true, now() FROM contact WHERE id LIKE 'load-%' ON CONFLICT DO NOTHING`;
	await database.$executeRaw`ANALYZE contact, engagement_event, engagement`;
}
