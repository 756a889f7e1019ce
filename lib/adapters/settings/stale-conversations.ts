import type { Database } from "@/lib/adapters/db/prisma/client";
import type { PrivacyStore } from "./privacy-store";

/** Live events serve pages that were away for a moment. */
const LIVE_MS = 86_400_000;

/**
 * Keys of what is to be erased: a contact whose every conversation is that old and to whom nothing happened since,
 * otherwise the single conversation. Whoever was promised something, or waits for a person, is left alone.
 */
export async function findStale(
	database: Database,
	{ before, max }: Parameters<PrivacyStore["stale"]>[0],
): Promise<string[]> {
	const since = new Date(before);
	const rows = await database.$queryRaw<{ key: string }[]>`
		SELECT DISTINCT key FROM (
			SELECT CASE WHEN k.id IS NULL OR EXISTS (SELECT 1 FROM conversation o
						WHERE o.contact_id = k.id AND o.last_message_at >= ${since})
					OR EXISTS (SELECT 1 FROM engagement_event e WHERE e.contact_id = k.id AND e.at >= ${since})
					OR EXISTS (SELECT 1 FROM outreach_message m WHERE m.contact_id = k.id
						AND (m.created_at >= ${since} OR m.state IN ('queued', 'held')))
				THEN 'conversation:' || c.id ELSE 'contact:' || k.id END AS key
			FROM conversation c LEFT JOIN contact k ON k.id = c.contact_id
			WHERE c.last_message_at < ${since}
				AND NOT EXISTS (SELECT 1 FROM handoff h LEFT JOIN promise p ON p.handoff_id = h.id AND p.state = 'open'
					WHERE (h.conversation_id = c.id OR h.contact_id = c.contact_id)
						AND (p.id IS NOT NULL OR h.status IN ('open', 'claimed') AND h.opened_at >= ${since}))
			ORDER BY c.last_message_at LIMIT ${max}) s`;
	return rows.map(({ key }) => key);
}

export async function sweep(database: Database, at: number): Promise<void> {
	const over = new Date(at);
	await database.$executeRaw`DELETE FROM live_event WHERE at < ${new Date(Date.now() - LIVE_MS)}`;
	await database.$executeRaw`DELETE FROM invitation WHERE expires_at < ${over}`;
	await database.$executeRaw`DELETE FROM session WHERE "expiresAt" < now()`;
	await database.$executeRaw`DELETE FROM verification WHERE "expiresAt" < now()`;
}
