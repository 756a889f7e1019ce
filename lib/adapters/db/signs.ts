import type { Instant } from "@/lib/availability/types";
import type { Doing } from "@/lib/wire/conversation-shown";
import type { Actor } from "./desk";

/**
 * Who is there, who is writing, who has read: passed on at once, never a word of what is being written. Losing
 * one of these loses nothing, so they lock nothing that a turn needs.
 */
export type Signs = {
	/** Colleagues hear of a change; the visitor hears of writing while a person speaks. */
	repIs(sign: {
		conversationId: string;
		actor: Actor;
		doing: Doing;
		/** The newest of the visitor's messages on the rep's screen. */
		readTo: string | null;
		at: Instant;
	}): Promise<void>;
	/** Told to the consoles while a person speaks. */
	visitorWrites(sign: { conversationId: string; at: Instant }): Promise<void>;
	visitorRead(sign: { conversationId: string; messageId: string; at: Instant }): Promise<void>;
};
