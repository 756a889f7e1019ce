import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved, Saving } from "@/lib/adapters/db/settings/settings-store";
import type { Instant } from "@/lib/availability/types";
import type { Erased, StoredCounts, SubjectShown } from "@/lib/wire/privacy";

export type Erasing = { key: string; actor: Actor; at: Instant };

/** What is kept of visitors, handed out and taken away. */
export type PrivacyStore = {
	/** By an address (further ones too), a contact's id, or a conversation's handle such as C-1042. */
	find(who: string): Promise<SubjectShown | null>;
	/** Everything kept of somebody, table by table; null when nothing is. */
	read(key: string): Promise<Record<string, unknown> | null>;
	noteExport(noted: Erasing): Promise<void>;
	/** In one transaction; the audit keeps that it was done, and nothing of whom. null when nothing is kept. */
	erase(erasing: Erasing): Promise<Erased | null>;
	counts(): Promise<StoredCounts>;
	retention(): Promise<number | null>;
	saveRetention(saving: Saving<number | null>): Promise<Saved>;
	/** Conversations without a word since `before` and with nothing open, the oldest first. */
	stale(asked: { before: Instant; max: number }): Promise<string[]>;
	/** What was only kept for catching up: live events, links and sessions that are over. */
	sweep(at: Instant): Promise<void>;
	noteSweep(noted: { at: Instant; conversations: number }): Promise<void>;
};
