import type { Instant } from "@/lib/availability/types";
import type { CannedReplyShown } from "@/lib/wire/console";
import type { Actor } from "./desk";

/** `version` is the one it was read with; null makes a new one. */
export type ReplyToSave = {
	id: string;
	shortcut: string;
	body: string;
	version: number | null;
	actor: Actor;
	at: Instant;
};

/** The replies the team keeps ready. */
export type CannedReplies = {
	list(): Promise<CannedReplyShown[]>;
	/** `moved`: a colleague changed it meanwhile. `taken`: another one has the shortcut. */
	save(reply: ReplyToSave): Promise<"saved" | "moved" | "taken">;
	remove(input: { id: string; actor: Actor; at: Instant }): Promise<void>;
};
