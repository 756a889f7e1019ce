import { Prisma } from "@/lib/generated/prisma/client";

/** When a notification `n` last asked for attention; the expression of the index `notification_to_do`. */
export const RAISED = Prisma.sql`coalesce(n.woken_at, n.created_at)`;

/** A snooze that has run out is to do again, whether or not its job has run. */
export function isToDo(at: Date): Prisma.Sql {
	return Prisma.sql`n.done_at IS NULL AND (n.snoozed_until IS NULL OR n.snoozed_until <= ${at})`;
}

/** One line of a rep's notifications `n` as json pairs. */
export const NOTIFICATION_LINE = Prisma.sql`
	'id', n.id, 'handoffId', n.handoff_id, 'contactId', h.contact_id,
	'kind', n.kind, 'priority', n.priority, 'title', n.title, 'body', n.body,
	'raisedAt', ${RAISED}, 'readAt', n.read_at, 'snoozedUntil', n.snoozed_until,
	'doneAt', n.done_at, 'reference', 'C-' || v.number, 'name', k.name, 'company', k.company, 'email', k.email,
	'claim', CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object(
		'by', u.name, 'after', greatest(0, round(extract(epoch FROM
			h.claimed_at - coalesce(h.accepted_at, h.opened_at))))) END`;

export const NOTIFICATION_JOINS = Prisma.sql`
	JOIN handoff h ON h.id = n.handoff_id
	JOIN contact k ON k.id = h.contact_id
	LEFT JOIN conversation v ON v.id = h.conversation_id
	LEFT JOIN "user" u ON u.id = h.claimed_by_id AND h.claimed_at IS NOT NULL`;
