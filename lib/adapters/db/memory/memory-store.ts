import { type SearchableArticle, searchArticles } from "@/lib/adapters/assistant/search-articles";
import { newQualification } from "@/lib/qualification/score-turn";
import type { ChatMessage } from "@/lib/wire/chat";
import {
	type BegunTurn,
	type Chat,
	type Commit,
	type Company,
	type ConversationState,
	type FittingResource,
	GENERAL_RESOURCE_QUERY,
	type HandoffChange,
	type HandoffRow,
	HISTORY_WINDOW,
	type NewConversation,
	type Store,
	type TurnChange,
	type VisitorMessage,
} from "../store";

type Kept = Omit<ConversationState, "history"> & { messages: (ChatMessage & { key: string })[] };

export type MemoryStore = Store & {
	/** What the last commit of a conversation wrote. */
	lastChange(conversationId: string): TurnChange | null;
};

export type MemoryStoreOptions = {
	company: Company;
	articles: readonly SearchableArticle[];
};

/**
 * The store without a database, for replaying transcripts: the same rules of once-only and of versions, the
 * same words searched, nothing kept after the process.
 */
export function createMemoryStore({ company, articles }: MemoryStoreOptions): MemoryStore {
	const conversations = new Map<string, Kept>();
	const changes = new Map<string, TurnChange>();
	let numbers = 1000;
	return {
		company: async () => company,
		async startConversation({ id, visitor, at }: NewConversation) {
			if (conversations.has(id)) return;
			numbers += 1;
			const { page, ...session } = visitor;
			conversations.set(id, newConversation({ id, number: numbers, session, page, at }));
		},
		beginTurn: async (message) => beginTurn(conversations.get(message.conversationId), message),
		loadState: async (id) => stateOf(conversations.get(id), null),
		endRing: async () => {},
		loadChat: async (id) => chatOf(conversations.get(id)),
		async commitTurn(change) {
			const kept = conversations.get(change.conversationId);
			const commit = kept ? apply(kept, change) : "answered";
			if (commit === "committed") changes.set(change.conversationId, change);
			return commit;
		},
		async contactIdOf(email) {
			const owner = [...conversations.values()].find(
				({ contact }) => contact?.details.email === email,
			);
			return owner?.contact?.id ?? null;
		},
		searchKnowledge: async (query, limit) => searchArticles(articles, { query, limit }),
		resource: async (slug) => articles.find(({ id }) => id === slug) ?? null,
		fittingResource: async (query) => fitting(articles, query),
		lastChange: (id) => changes.get(id) ?? null,
	};
}

function newConversation(
	row: Pick<ConversationState, "id" | "number" | "page"> & {
		session: ConversationState["visitor"];
		at: number;
	},
): Kept {
	return {
		id: row.id,
		number: row.number,
		version: 0,
		speaker: "assistant",
		exchanges: 0,
		shortReplies: 0,
		page: row.page,
		summary: "",
		repNote: null,
		startedAt: row.at,
		lastMessageAt: row.at,
		visitor: row.session,
		contact: null,
		qualification: newQualification(),
		handoff: null,
		proposed: [],
		messages: [],
	};
}

function beginTurn(kept: Kept | undefined, message: VisitorMessage): BegunTurn {
	if (!kept) return { turn: "unknown_conversation" };
	const before = kept.messages.find(
		({ id, role }) => role === "visitor" && id === message.clientId,
	);
	const key = before?.key ?? message.id;
	const reply = kept.messages.find(({ reply_to }) => reply_to === key);
	if (reply) {
		const { handoff, contact, qualification } = kept;
		return {
			turn: "answered",
			reply,
			handoff,
			contact: contact?.details ?? {},
			language: qualification.language,
		};
	}
	if (!before) {
		const { clientId, text } = message;
		const at = new Date(message.at).toISOString();
		kept.messages.push({ key, id: clientId, role: "visitor", text, at });
		kept.page = message.page ?? kept.page;
	}
	const state = stateOf(kept, key);
	return state ? { turn: "to_answer", messageId: key, state } : { turn: "unknown_conversation" };
}

function stateOf(kept: Kept | undefined, exceptKey: string | null): ConversationState | null {
	if (!kept) return null;
	const { messages, ...state } = kept;
	const history = messages.filter(({ key }) => key !== exceptKey).slice(-HISTORY_WINDOW);
	return { ...state, history };
}

function chatOf(kept: Kept | undefined): Chat | null {
	const state = stateOf(kept, null);
	return kept && state ? { state, messages: kept.messages, readTo: null, cursor: "0" } : null;
}

function apply(kept: Kept, change: TurnChange): Commit {
	if (change.messageId && kept.messages.some((one) => one.reply_to === change.messageId)) {
		return "answered";
	}
	if (kept.version !== change.expects) return "moved";
	kept.version += 1;
	kept.exchanges = change.exchanges;
	kept.shortReplies = change.shortReplies;
	kept.summary = change.summary;
	kept.qualification = change.qualification;
	kept.lastMessageAt = change.at;
	if (change.contact) {
		const { id, details } = change.contact;
		kept.contact = { id, details, outreachPaused: false, chatChannel: true };
	}
	if (change.handoff) applyHandoff(kept, change.handoff);
	if (change.reply) {
		const { id, text, resource } = change.reply;
		const at = new Date(change.at).toISOString();
		const reply_to = change.messageId ?? undefined;
		kept.messages.push({ key: id, id, role: "assistant", text, at, reply_to, resource });
	}
	return "committed";
}

const PROPOSALS = ["opened", "upgraded", "reopened"];

function applyHandoff(kept: Kept, { id, at, fields, promise, events }: HandoffChange): void {
	const before = kept.handoff;
	const { subject: _subject, packet, brief: _brief, dutyUserId: _duty, ...row } = fields;
	const handoff: HandoffRow = {
		...row,
		id,
		openedAt: before?.openedAt ?? at,
		promise: promise ?? before?.promise ?? null,
		offered: packet.promise,
	};
	kept.handoff = handoff;
	const proposed = events.flatMap(({ kind, trigger }) =>
		PROPOSALS.includes(kind) ? [trigger] : [],
	);
	kept.proposed = [...new Set([...kept.proposed, ...proposed])];
}

function fitting(articles: MemoryStoreOptions["articles"], query: string): FittingResource | null {
	const resources = articles.filter(({ kind }) => kind === "resource");
	const search = (words: string) => searchArticles(resources, { query: words, limit: 1 })[0];
	const asked = search(query);
	const best = asked ?? search(GENERAL_RESOURCE_QUERY) ?? resources[0];
	if (!best) return null;
	const { title, summary, url } = best;
	return { title, summary, url: url ?? "", fits: asked !== undefined };
}
