import { z } from "zod";
import type { BegunTurn, VisitorMessage } from "../store";
import type { Database } from "./client";
import { loadConversationState, messageRow } from "./conversation-state";

const stored = z.object({ id: z.string(), isNew: z.boolean() });
const answer = z.object({ reply: messageRow });

/**
 * Stores the visitor's message once (the page's own id makes a repeat harmless) and loads what the turn
 * needs: two statements for a new message, three for a repeated one.
 */
export async function beginTurn(database: Database, message: VisitorMessage): Promise<BegunTurn> {
	const at = new Date(message.at);
	const rows = await database.$queryRaw<{ row: unknown }[]>`
		WITH new AS (
			INSERT INTO message (id, conversation_id, role, text, client_id, at)
			SELECT ${message.id}, c.id, 'visitor', ${message.text}, ${message.clientId}, ${at}
			FROM conversation c WHERE c.id = ${message.conversationId}
			ON CONFLICT (conversation_id, client_id) DO NOTHING
			RETURNING id
		), touched AS (
			UPDATE conversation SET last_message_at = greatest(last_message_at, ${at}),
				page = coalesce(${message.page}, page)
			WHERE id = ${message.conversationId} AND EXISTS (SELECT 1 FROM new)
		)
		SELECT json_build_object('id', id, 'isNew', true) AS row FROM new
		UNION ALL
		SELECT json_build_object('id', id, 'isNew', false) FROM message
		WHERE conversation_id = ${message.conversationId} AND client_id = ${message.clientId}`;
	if (!rows[0]) return { turn: "unknown_conversation" };
	const { id, isNew } = stored.parse(rows[0].row);
	if (!isNew) {
		const replayed = await storedAnswer(database, id);
		if (replayed) return replayed;
	}
	const state = await loadConversationState(database, message.conversationId, id);
	if (!state) return { turn: "unknown_conversation" };
	return { turn: "to_answer", messageId: id, state };
}

async function storedAnswer(database: Database, messageId: string): Promise<BegunTurn | null> {
	const rows = await database.$queryRaw<{ row: unknown; conversation_id: string }[]>`
		SELECT json_build_object('reply', json_build_object('id', m.id, 'role', m.role, 'text', m.text,
			'at', extract(epoch FROM m.at) * 1000, 'author', m.author_name, 'replyTo', m.reply_to,
			'resource', m.resource)) AS row, m.conversation_id
		FROM message m WHERE m.reply_to = ${messageId}`;
	if (!rows[0]) return null;
	const state = await loadConversationState(database, rows[0].conversation_id);
	return {
		turn: "answered",
		reply: answer.parse(rows[0].row).reply,
		handoff: state?.handoff ?? null,
		contact: state?.contact?.details ?? {},
		language: state?.qualification.language ?? "en",
	};
}
