import type { Assistant } from "@/lib/adapters/assistant/assistant";
import type { Store } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import type { Turn } from "@/lib/qualification/facts";
import type { Turns } from "@/lib/workflows/turns";

export type BookingDetails = {
	name?: string;
	email?: string;
	/** The visitor's own words only: they see the form and may edit it. */
	summary: string;
	/** Comes back with the booking. */
	conversationId: string;
	now: Instant;
	zone: string;
};

/** Everything outside the mind, as one value. Workflows take it first; tests hand them a fake one. */
export type World = {
	now(): Instant;
	newId(): string;
	store: Store;
	assistant: Assistant;
	/** What to search the knowledge for, given a message and what was said before it. */
	knowledgeQuery(text: string, history: readonly Turn[]): string;
	booking: { url(base: string, details: BookingDetails): string };
	links: { conversation(id: string): string; handoff(id: string): string };
	turns: Turns;
};
