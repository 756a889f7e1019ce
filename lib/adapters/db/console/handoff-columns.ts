import { Prisma } from "@/lib/generated/prisma/client";

/** The head of a handoff `h` as json pairs, with its newest promise `p` and its claimer `u`. */
export const HANDOFF_HEAD = Prisma.sql`
	'id', h.id, 'contactId', h.contact_id, 'conversationId', h.conversation_id, 'level', h.level,
	'persona', coalesce(h.packet ->> 'persona', 'unknown'), 'priority', h.priority, 'trigger', h.trigger,
	'also', coalesce(h.also, '{}'), 'kind', h.kind, 'destination', h.destination, 'status', h.status, 'ring', h.ring,
	'brief', h.brief, 'openedAt', h.opened_at, 'acceptedAt', h.accepted_at, 'claimedBy', u.name,
	'resolvedAt', h.resolved_at, 'resolvedBy', h.resolved_by,
	'promise', CASE WHEN p.due IS NULL THEN NULL
		ELSE json_build_object('due', p.due, 'text', p.text, 'state', p.state) END,
	'deliveries', coalesce(d.list, '[]'::json)`;

export const HANDOFF_JOINS = Prisma.sql`
	LEFT JOIN "user" u ON u.id = h.claimed_by_id
	LEFT JOIN LATERAL (
		SELECT due, text, state FROM promise
		WHERE handoff_id = h.id AND state <> 'withdrawn' ORDER BY made_at DESC LIMIT 1) p ON true
	LEFT JOIN LATERAL (
		SELECT json_agg(json_build_object('target', newest.target, 'state', newest.state,
			'attempts', newest.attempts, 'lastError', newest.last_error,
			'deliveredAt', newest.delivered_at) ORDER BY newest.target) AS list
		FROM (SELECT DISTINCT ON (one.target) one.* FROM delivery one
			JOIN handoff_event e ON e.id = one.event_id
			WHERE e.handoff_id = h.id ORDER BY one.target, one.created_at DESC) newest) d ON true`;

/** One line of a list of handoffs `h`, which carry their `rank`. */
export const HANDOFF_LINE = Prisma.sql`
	${HANDOFF_HEAD}, 'rank', h.rank, 'reference', 'C-' || v.number, 'name', k.name, 'company', k.company,
	'email', k.email, 'claimedAt', h.claimed_at, 'claimedById', h.claimed_by_id, 'paused', k.outreach_paused_at IS NOT NULL`;

export const LINE_JOINS = Prisma.sql`
	JOIN contact k ON k.id = h.contact_id
	LEFT JOIN conversation v ON v.id = h.conversation_id
	${HANDOFF_JOINS}`;
