import type { Database } from "./prisma/client";

/** How often a connected console is noted. */
export const PRESENCE_BEAT_MS = 10_000;

/** Two beats may get lost, and a page that reloads has time to come back. */
export const PRESENT_WITHIN_SECONDS = 25;

/** Who has a console open in this process; the database joins what all processes know. */
export type Presence = {
	/** A console of this rep connected. Returns the way to leave. */
	enter(userId: string): () => void;
	stop(): void;
};

/**
 * A rep is present while a console of theirs is connected, and for `PRESENT_WITHIN_SECONDS` after: a page that
 * reloads or a network that hiccups does not make anybody absent.
 */
export function openPresence(database: Database): Presence {
	const consoles = new Map<string, number>();

	// A database that is away learns of it with the next beat.
	const note = (userIds: readonly string[]) => void seen(database, userIds).catch(() => {});
	const beat = setInterval(() => note([...consoles.keys()]), PRESENCE_BEAT_MS);
	beat.unref();

	return {
		enter(userId) {
			consoles.set(userId, (consoles.get(userId) ?? 0) + 1);
			note([userId]);
			let left = false;
			return () => {
				if (left) return;
				left = true;
				const others = (consoles.get(userId) ?? 1) - 1;
				if (others > 0) consoles.set(userId, others);
				else consoles.delete(userId);
				note([userId]);
			};
		},
		stop: () => clearInterval(beat),
	};
}

/** One statement, however many reps there are; whoever was deleted meanwhile is passed over. */
async function seen(database: Database, userIds: readonly string[]): Promise<void> {
	if (userIds.length === 0) return;
	await database.$executeRaw`
		INSERT INTO rep_presence (user_id, seen_at)
		SELECT id, now() FROM "user" WHERE id = ANY (${[...userIds]}) ORDER BY id
		ON CONFLICT (user_id) DO UPDATE SET seen_at = excluded.seen_at`;
}
