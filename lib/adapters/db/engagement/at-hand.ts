import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { storedQualification } from "@/lib/adapters/db/prisma/stored-qualification";
import type { Instant } from "@/lib/availability/types";
import type { AtHand } from "./engagement-store";
import { loadTerms } from "./rules-setting";
import { judge, rowsOf } from "./standing-rows";

const text = z
	.string()
	.nullable()
	.transform((one) => one ?? undefined);

const aboutThem = z.object({
	contact: z.object({
		email: text,
		name: text,
		company: text,
		role: text,
		phone: text,
		preferredTime: text,
	}),
	qualification: storedQualification.nullable().catch(null),
	conversation: z
		.object({
			id: z.string(),
			number: z.number(),
			startedAt: z.number(),
			lastMessageAt: z.number(),
			page: z.string().nullable(),
			referrer: z.string().nullable(),
			platform: z.string().nullable(),
			locale: z.string().nullable(),
			zone: z.string().nullable(),
		})
		.nullable(),
});

/** A contact with everything that raising its handoff needs; null when nothing is known of it. */
export async function loadAtHand(
	database: Database,
	contactId: string,
	now: Instant,
): Promise<AtHand | null> {
	const [terms, standings, about] = await Promise.all([
		loadTerms(database),
		database.$queryRaw<unknown[]>`
			SELECT e.contact_id, e.state, e.raised, e.override, e.stale, '' AS judged, coalesce((
				SELECT q.persona FROM conversation c JOIN qualification q ON q.conversation_id = c.id
				WHERE c.contact_id = e.contact_id ORDER BY c.last_message_at DESC LIMIT 1), 'unknown') AS persona
			FROM engagement e WHERE e.contact_id = ${contactId}`,
		database.$queryRaw<{ row: unknown }[]>`
			SELECT json_build_object(
				'contact', json_build_object('email', k.email, 'name', k.name, 'company', k.company,
					'role', k.role, 'phone', k.phone, 'preferredTime', k.preferred_time),
				'qualification', q.state,
				'conversation', CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id,
					'number', c.number, 'startedAt', extract(epoch FROM c.started_at) * 1000,
					'lastMessageAt', extract(epoch FROM c.last_message_at) * 1000,
					'page', coalesce(c.page, v.first_page), 'referrer', v.referrer, 'platform', v.platform,
					'locale', v.locale, 'zone', v.time_zone) END) AS row
			FROM contact k
			LEFT JOIN LATERAL (SELECT * FROM conversation c WHERE c.contact_id = k.id
				ORDER BY c.last_message_at DESC LIMIT 1) c ON true
			LEFT JOIN visitor_session v ON v.id = c.visitor_session_id
			LEFT JOIN qualification q ON q.conversation_id = c.id
			WHERE k.id = ${contactId}`,
	]);
	const [row] = rowsOf(standings);
	if (!row || !about[0]) return null;
	const { contact, qualification, conversation } = aboutThem.parse(about[0].row);
	return {
		contactId,
		state: row.state,
		judgement: judge(row, now, terms),
		raised: row.raised,
		rules: terms.rules,
		contact,
		qualification,
		conversation: conversation && {
			...conversation,
			platform: conversation.platform ?? "web chat",
		},
	};
}
