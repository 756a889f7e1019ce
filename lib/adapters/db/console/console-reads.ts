import { z } from "zod";
import type { Database } from "@/lib/adapters/db/prisma/client";
import type { ContactPage, DeskView } from "@/lib/wire/console";
import type { HandoffPage, NotificationPage, Waiting } from "@/lib/wire/inbox";
import type { ConversationPage, SearchPage } from "@/lib/wire/search";
import { listContacts } from "./contacts";
import { listConversations } from "./conversations";
import { countWaiting } from "./count-waiting";
import { type HandoffsAsked, listHandoffs } from "./list-handoffs";
import { type DeskArticle, loadArticles } from "./load-articles";
import { type DeskKey, loadDesk } from "./load-desk";
import { listNotifications, type NotificationsAsked } from "./notifications";
import { search } from "./search";
import { createFirstAdmin, type FirstAdmin, setUpIsOpen } from "./set-up";
import { shareAsking } from "./share-asking";

/** What the console's screens ask of the database; each question is a fixed, small number of statements. */
export type ConsoleReads = {
	handoffs(asked: HandoffsAsked): Promise<HandoffPage>;
	notifications(asked: NotificationsAsked): Promise<NotificationPage>;
	waiting(asked: { userId: string; now: number }): Promise<Waiting>;
	conversations(cursor: string | null): Promise<ConversationPage>;
	search(asked: { words: string; cursor: string | null }): Promise<SearchPage>;
	setAway(userId: string, away: boolean): Promise<void>;
	contacts(where: { search: string; cursor: string | null }): Promise<ContactPage>;
	desk(key: DeskKey, now: number): Promise<DeskView | null>;
	contactIdOfConversation(conversationId: string): Promise<{ contactId: string | null } | null>;
	linkOf(handoffId: string): Promise<{ contactId: string; crmUrl: string | null } | null>;
	nameOf(userId: string): Promise<string | null>;
	/** All the knowledge, resources included. */
	articles(): Promise<DeskArticle[]>;
	/** Id of the newest live event; a page follows from here. */
	cursor(): Promise<string>;
	setUpIsOpen(sha256: string): Promise<boolean>;
	createFirstAdmin(input: { sha256: string; admin: FirstAdmin }): Promise<boolean>;
};

/** Of a rep who was put out this very moment. */
const NOTHING_WAITS: Waiting = { unread: 0, unclaimed: 0, calls: [] };

const record = z.object({ url: z.string() });

/** Only *Mine* depends on who asks. */
function keyOfHandoffs({ filter, userId, cursor }: HandoffsAsked): string {
	return JSON.stringify([filter, cursor, filter.whose === "mine" ? userId : null]);
}

export function createConsoleReads(database: Database): ConsoleReads {
	return {
		handoffs: shareAsking((asked: HandoffsAsked) => listHandoffs(database, asked), keyOfHandoffs),
		notifications: (asked) => listNotifications(database, asked),
		async waiting({ userId, now }) {
			const counted = await countWaiting(database, { userIds: [userId], now });
			return counted.get(userId) ?? NOTHING_WAITS;
		},
		conversations: (cursor) => listConversations(database, cursor),
		search: (asked) => search(database, asked),
		async setAway(id, away) {
			await database.user.update({ where: { id }, data: { away }, select: { id: true } });
		},
		contacts: (where) => listContacts(database, where),
		desk: (key, now) => loadDesk(database, key, now),
		contactIdOfConversation: (id) =>
			database.conversation.findUnique({ where: { id }, select: { contactId: true } }),
		async linkOf(id) {
			const found = await database.handoff.findUnique({
				where: { id },
				select: { contactId: true, crmRecord: true },
			});
			if (!found) return null;
			const crmUrl = record.safeParse(found.crmRecord).data?.url ?? null;
			return { contactId: found.contactId, crmUrl };
		},
		async nameOf(id) {
			const found = await database.user.findUnique({ where: { id }, select: { name: true } });
			return found?.name ?? null;
		},
		articles: () => loadArticles(database),
		async cursor() {
			const found = await database.liveEvent.aggregate({ _max: { id: true } });
			return String(found._max.id ?? 0n);
		},
		setUpIsOpen: (sha256) => setUpIsOpen(database, sha256),
		createFirstAdmin: (input) => createFirstAdmin(database, input),
	};
}
