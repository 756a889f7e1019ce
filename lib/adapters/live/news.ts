import type { ConsoleNews, NewsMessage } from "@/lib/wire/news";
import type { Live, LiveEvent } from "./live";

/** Whose lines changed, and who is to be told. */
export type NewsAsked = { handoffIds: string[]; contactIds: string[]; userIds: string[] };
/** The news of each of the reps asked for. */
export type ReadNews = (asked: NewsAsked) => Promise<ReadonlyMap<string, ConsoleNews>>;

export type News = {
	/** Tells `listener` what every change after the live event `after` has made of the rep's lists. Returns the way to stop. */
	follow(
		reader: { userId: string; after: string | null },
		listener: (message: NewsMessage) => void,
	): () => void;
};

type Reader = { userId: string; listener: (message: NewsMessage) => void };

/** What changes a line; signs of life and messages come far too often to look each time. */
const CHANGES_LINES: readonly string[] = ["handoff", "contact", "delivery"];

/**
 * One reading for all consoles of this process, however many are open; what happens while it runs waits for the
 * next. A reading begins after the events it is about have been committed, so that the newest told is the truth.
 */
export function openNews(live: Live, read: ReadNews): News {
	const readers = new Set<Reader>();
	let handoffIds = new Set<string>();
	let contactIds = new Set<string>();
	let isReading = false;
	let leave = () => {};

	function hear({ type, payload }: LiveEvent): void {
		if (!CHANGES_LINES.includes(type)) return;
		if (typeof payload.handoffId === "string") handoffIds.add(payload.handoffId);
		else if (typeof payload.contactId === "string") contactIds.add(payload.contactId);
		if (!isReading) void tellAll();
	}

	async function tellAll(): Promise<void> {
		isReading = true;
		// What was committed together is heard together, one event after the other.
		await Promise.resolve();
		while (handoffIds.size + contactIds.size > 0) {
			const about = { handoffIds: [...handoffIds], contactIds: [...contactIds] };
			handoffIds = new Set();
			contactIds = new Set();
			await tellOf(about);
		}
		isReading = false;
	}

	async function tellOf(about: Omit<NewsAsked, "userIds">): Promise<void> {
		const told = [...readers];
		const userIds = [...new Set(told.map(({ userId }) => userId))];
		// A database that is away is met again by each console for itself, which then says so on the screen.
		const found = await read({ ...about, userIds }).catch(() => null);
		for (const { userId, listener } of told) {
			const news = found?.get(userId);
			listener(news ? { type: "news", news } : { type: "look_again" });
		}
	}

	return {
		follow({ userId, after }, listener) {
			const reader = { userId, listener };
			if (readers.size === 0) leave = live.subscribe({ audience: "console", after }, hear);
			readers.add(reader);
			return () => {
				readers.delete(reader);
				if (readers.size === 0) leave();
			};
		},
	};
}
