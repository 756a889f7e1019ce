import type { Environment } from "@/lib/env";
import type { NewConversation, Store } from "../store";
import { beginTurn } from "./begin-turn";
import type { Database } from "./client";
import { commitTurn } from "./commit-turn";
import { loadCompany } from "./company";
import { loadConversationState } from "./conversation-state";
import { endRing } from "./end-ring";
import { fittingResource, searchKnowledge } from "./knowledge";
import { loadChat } from "./load-chat";

/** The store on PostgreSQL. Each method is one round of statements whose number does not depend on the rows. */
export function createPrismaStore(database: Database, operator: Environment): Store {
	return {
		company: () => loadCompany(database, operator),
		startConversation: (conversation) => startConversation(database, conversation),
		beginTurn: (message) => beginTurn(database, message),
		endRing: (end) => endRing(database, end),
		loadChat: (id) => loadChat(database, id),
		loadState: (id) => loadConversationState(database, id),
		commitTurn: (change) => commitTurn(database, change),
		contactIdOf: async (email) => {
			const found = await database.$queryRaw<{ id: string }[]>`
				SELECT id FROM contact WHERE email = ${email}
				UNION ALL SELECT contact_id FROM contact_address WHERE email = ${email} LIMIT 1`;
			return found[0]?.id ?? null;
		},
		searchKnowledge: (query, limit) => searchKnowledge(database, query, limit),
		resource: (slug) =>
			database.resource.findUnique({
				where: { slug },
				select: { title: true, summary: true, body: true },
			}),
		fittingResource: (query) => fittingResource(database, query),
	};
}

async function startConversation(database: Database, { id, visitor, at }: NewConversation) {
	const now = new Date(at);
	await database.$executeRaw`
		WITH v AS (
			INSERT INTO visitor_session (id, locale, time_zone, platform, first_page, referrer, created_at)
			VALUES (${visitor.id}, ${visitor.locale}, ${visitor.timeZone}, ${visitor.platform},
				${visitor.page}, ${visitor.referrer}, ${now})
			ON CONFLICT (id) DO NOTHING)
		INSERT INTO conversation (id, visitor_session_id, page, started_at, last_message_at)
		VALUES (${id}, ${visitor.id}, ${visitor.page}, ${now}, ${now})
		ON CONFLICT (id) DO NOTHING`;
}
