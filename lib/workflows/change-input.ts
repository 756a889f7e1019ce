import type { Company, ConversationState } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import type { ResourcePart } from "@/lib/wire/chat";
import type { ChatWorld } from "@/lib/world";
import type { Judged } from "./visitor-act";

/** What an act of the visitor leads to, before it is written. */
export type ChangeInput = {
	world: ChatWorld;
	state: ConversationState;
	company: Company;
	at: Instant;
	judged: Judged;
	/** The visitor's message this answers; null for a pressed button or the form. */
	messageId: string | null;
	reply: { id: string; text: string; resource: ResourcePart | null } | null;
	/** Whose address the conversation belongs to already, when the visitor just gave a known one. */
	contactIdByEmail: string | null;
	summary: string;
};
