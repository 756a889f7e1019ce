import pg from "pg";

/** How much of everything stands in the console's database. */
export const SEEDED = {
	conversations: 100_000,
	messagesEach: 6,
	contacts: 40_000,
	handoffs: 30_000,
	reps: 20,
	/** For the rep who signs in; every other rep has a tenth. */
	notifications: 50_000,
} as const;

const WORDS = 4_000;
const WORDS_A_MESSAGE = 18;

/**
 * A company some years on, made by SQL alone: words are as uneven as in a language, a few in every message and
 * most in few; one handoff in ten is at work, the rest is history.
 */
export async function seedConsole(databaseUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		for (const statement of STATEMENTS) await client.query(statement);
	} finally {
		await client.end();
	}
}

/** The n-th word of the invented language; neighbours begin alike, so that beginnings fit several. */
const WORD = (n: string) =>
	`(ARRAY['ka','lo','mi','re','tu','sa','ne','po'])[1 + ${n} % 8] || (ARRAY['ran','vel','tis','mor'])[1 + ${n} / 8 % 4] || to_char(${n}, 'FM0000')`;

const RANDOM_WORD = `(SELECT word FROM bench_word WHERE n = (${WORDS} * power(r.r, 4))::int)`;

const STATEMENTS = [
	"SELECT setseed(0.42)",
	`INSERT INTO "user" (id, name, email, "updatedAt")
	SELECT 'rep-' || n, 'Rep ' || n, 'rep' || n || '@bench.example', now() FROM generate_series(1, ${SEEDED.reps}) n`,
	`INSERT INTO contact (id, email, name, company, updated_at, created_at)
	SELECT 'contact-' || n, 'person' || n || '@company' || n % 900 || '.example',
		(ARRAY['Anna','Ben','Chloe','Dana','Emil','Fay'])[1 + n % 6] || ' ' || ${WORD("n % 900")}, 'Company ' || n % 900,
		now(), now() - n * interval '11 minutes'
	FROM generate_series(1, ${SEEDED.contacts}) n`,
	`INSERT INTO visitor_session (id, platform) SELECT 'visitor-' || n, 'web chat, desktop'
	FROM generate_series(1, 1000) n`,
	`INSERT INTO conversation (id, visitor_session_id, contact_id, exchanges, page, started_at, last_message_at)
	SELECT 'conversation-' || n, 'visitor-' || 1 + n % 1000,
		CASE WHEN n <= ${SEEDED.contacts} THEN 'contact-' || n END, 3, '/page/' || n % 30,
		now() - n * interval '5 minutes', now() - n * interval '5 minutes' + interval '4 minutes'
	FROM generate_series(1, ${SEEDED.conversations}) n`,
	`INSERT INTO qualification (conversation_id, level, state, updated_at)
	SELECT 'conversation-' || n, (ARRAY['cold','cold','warm','hot'])[1 + n % 4], '{}', now()
	FROM generate_series(1, ${SEEDED.conversations}) n`,
	`CREATE TEMPORARY TABLE bench_word AS SELECT n, ${WORD("n")} AS word FROM generate_series(0, ${WORDS}) n`,
	"CREATE UNIQUE INDEX ON bench_word (n)",
	// Sentences are made once and dealt out: what a search costs depends on how often words stand, not on order.
	`CREATE TEMPORARY TABLE bench_text AS SELECT n, (SELECT string_agg(${RANDOM_WORD}, ' ')
		FROM (SELECT random() + n * 0 AS r FROM generate_series(1, ${WORDS_A_MESSAGE})) r) AS text
	FROM generate_series(0, 19999) n`,
	"CREATE UNIQUE INDEX ON bench_text (n)",
	`INSERT INTO message (id, conversation_id, role, client_id, text, at)
	SELECT 'message-' || c || '-' || m, 'conversation-' || c, CASE WHEN m % 2 = 1 THEN 'visitor' ELSE 'assistant' END,
		CASE WHEN m % 2 = 1 THEN 'client-' || m END,
		(SELECT text FROM bench_text WHERE n = (c * 7 + m * 3001) % 20000)
			|| CASE WHEN c % 5000 = 17 AND m = 1 THEN ' seldomword' ELSE '' END,
		now() - c * interval '5 minutes' + m * interval '30 seconds'
	FROM generate_series(${SEEDED.conversations}, 1, -1) c, generate_series(1, ${SEEDED.messagesEach}) m`,
	`INSERT INTO handoff (id, conversation_id, contact_id, trigger, kind, destination, priority, status, level, packet,
		brief, opened_at, claimed_by_id, claimed_at, resolved_at, first_contact_at)
	SELECT 'handoff-' || n, 'conversation-' || n, 'contact-' || n,
		(ARRAY['hot_lead','explicit_request','out_of_scope','frustration','warm_soft_offer'])[1 + n % 5],
		'escalation', CASE WHEN n % 1000 = 0 THEN 'legal' WHEN n % 7 = 0 THEN 'general' ELSE 'sales' END,
		(ARRAY['high','normal'])[1 + n % 2],
		CASE WHEN n % 10 = 0 THEN 'open' WHEN n % 50 = 1 THEN 'declined' ELSE 'resolved' END,
		(ARRAY['cold','cold','warm','hot'])[1 + n % 4], '{"persona": "unknown"}', 'A brief of some sentences.',
		now() - n * interval '5 minutes', CASE WHEN n % 3 = 0 THEN 'rep-' || 1 + n % ${SEEDED.reps} END,
		CASE WHEN n % 3 = 0 THEN now() - n * interval '5 minutes' + interval '38 seconds' END,
		CASE WHEN n % 10 <> 0 AND n % 50 <> 1 THEN now() END, now() - n * interval '5 minutes' + interval '9 minutes'
	FROM generate_series(1, ${SEEDED.handoffs}) n`,
	`INSERT INTO handoff_event (id, handoff_id, kind, trigger, at)
	SELECT 'event-' || n, 'handoff-' || n, 'opened', 'hot_lead', now() FROM generate_series(1, ${SEEDED.handoffs}) n`,
	`INSERT INTO delivery (id, event_id, target, state, created_at, delivered_at)
	SELECT 'delivery-' || n || t, 'event-' || n, t, 'delivered', now(), now()
	FROM generate_series(1, ${SEEDED.handoffs}) n, unnest(ARRAY['slack','crm']) t`,
	`INSERT INTO promise (id, handoff_id, due, text, state, made_at, settled_at)
	SELECT 'promise-' || n, 'handoff-' || n, now() - n * interval '5 minutes' + interval '4 hours', 'today before 18:00',
		CASE WHEN n % 20 = 0 THEN 'broken' ELSE 'kept' END, now() - n * interval '5 minutes', now()
	FROM generate_series(1, ${SEEDED.handoffs}) n WHERE n % 2 = 0`,
	`INSERT INTO notification (id, user_id, handoff_id, event_id, priority, title, body, created_at, read_at,
		snoozed_until, done_at)
	SELECT 'notification-' || u.id || '-' || n, u.id, 'handoff-' || 1 + n % ${SEEDED.handoffs}, 'event-' || n,
		(ARRAY['high','normal'])[1 + n % 2], 'Warm lead: somebody', 'A brief.', now() - n * interval '3 minutes',
		CASE WHEN n % 4 <> 0 THEN now() END, CASE WHEN n % 10 = 1 THEN now() + n * interval '1 minute' END,
		CASE WHEN n % 10 > 2 THEN now() - n * interval '2 minutes' END
	FROM "user" u, generate_series(1, CASE WHEN u.role = 'admin' THEN ${SEEDED.notifications}
		ELSE ${SEEDED.notifications / 10} END) n`,
	"VACUUM ANALYZE",
] as const;
