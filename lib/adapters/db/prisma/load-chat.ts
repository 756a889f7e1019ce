import { CHAT_WINDOW, type Chat } from "../store";
import type { Database } from "./client";
import { loadConversationState, messageRow } from "./conversation-state";

/** The cursor is read first: what happens between the statements is then sent twice rather than never. */
export async function loadChat(database: Database, conversationId: string): Promise<Chat | null> {
	const newest = await database.$queryRaw<{ cursor: string }[]>`
		SELECT coalesce(max(id), 0)::text AS cursor FROM live_event`;
	const [state, rows] = await Promise.all([
		loadConversationState(database, conversationId),
		database.$queryRaw<{ row: unknown }[]>`
			SELECT json_build_object('id', coalesce(m.client_id, m.id), 'role', m.role, 'text', m.text,
				'at', extract(epoch FROM m.at) * 1000, 'author', m.author_name, 'resource', m.resource,
				'replyTo', (SELECT v.client_id FROM message v WHERE v.id = m.reply_to)) AS row
			FROM (SELECT * FROM message WHERE conversation_id = ${conversationId}
				ORDER BY seq DESC LIMIT ${CHAT_WINDOW}) m
			ORDER BY m.seq`,
	]);
	if (!state) return null;
	const messages = rows.map(({ row }) => messageRow.parse(row));
	return { state, messages, cursor: newest[0]?.cursor ?? "0" };
}
