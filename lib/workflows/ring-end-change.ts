import type { ConversationState, HandoffRow, RingEnd } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import type { Offer, PromiseWords } from "@/lib/handoff/handoff";
import type { ChatWorld } from "@/lib/world";
import { promiseJob } from "./turn-change";

export type RingEndInput = {
	state: ConversationState;
	handoff: HandoffRow;
	at: Instant;
	text: string;
	promise: PromiseWords | null;
	offers: Offer[];
};

/** The promise becomes a row when there is an address to keep it to; otherwise it is said with the request for one. */
export function ringEndChange(world: ChatWorld, input: RingEndInput): RingEnd {
	const { state, handoff, at, text, promise, offers } = input;
	const emailKnown = state.qualification.contact.email !== undefined;
	const made = emailKnown && !handoff.promise && promise ? { ...promise, id: world.newId() } : null;
	return {
		handoffId: handoff.id,
		conversationId: state.id,
		at,
		message: { id: world.newId(), text },
		offers,
		promise: made,
		offered: promise,
		jobs: made ? [promiseJob(made, at)] : [],
	};
}
