import { CHAT_WINDOW, type Chat } from "../store";
import type { Database } from "./client";
import { loadConversationState, messageRow } from "./conversation-state";

/** The cursor is read first: what happens between the statements is then sent twice rather than never. */
export async function loadChat(database: Database, conversationId: string): Promise<Chat | null> {
	const newest = await database.$queryRaw<{ cursor: string }[]>`
		SELECT coalesce(max(id), 0)::text AS cursor FROM live_event`;
	const [state, rows, marks] = await Promise.all([
		loadConversationState(database, conversationId),
		database.$queryRaw<{ row: unknown }[]>`
			SELECT json_build_object('id', coalesce(m.client_id, m.id), 'role', m.role, 'text', m.text,
				'at', extract(epoch FROM m.at) * 1000, 'author', m.author_name, 'resource', m.resource,
				'replyTo', (SELECT v.client_id FROM message v WHERE v.id = m.reply_to)) AS row
			FROM (SELECT * FROM message WHERE conversation_id = ${conversationId}
				ORDER BY seq DESC LIMIT ${CHAT_WINDOW}) m
			ORDER BY m.seq`,
		database.$queryRaw<{ to: string }[]>`
			SELECT coalesce(m.client_id, m.id) AS to FROM read_mark r JOIN message m ON m.id = r.message_id
			WHERE r.conversation_id = ${conversationId} AND r.side = 'rep'`,
	]);
	if (!state) return null;
	const messages = rows.map(({ row }) => messageRow.parse(row));
	return { state, messages, readTo: marks[0]?.to ?? null, cursor: newest[0]?.cursor ?? "0" };
}
