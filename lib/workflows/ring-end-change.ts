import type { ConversationState, HandoffRow, RingEnd } from "@/lib/adapters/db/store";
import type { Schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import type { Offer, PromiseWords } from "@/lib/handoff/handoff";
import { reachOf } from "@/lib/handoff/reach";
import type { ChatWorld } from "@/lib/world";
import { promiseJobs } from "./promise-jobs";

export type RingEndInput = {
	state: ConversationState;
	handoff: HandoffRow;
	/** The hours of this moment. */
	schedule: Schedule;
	at: Instant;
	text: string;
	promise: PromiseWords | null;
	offers: Offer[];
};

/** The promise becomes a row when there is an address or a number to keep it to; otherwise it is said with the request for one. */
export function ringEndChange(world: ChatWorld, input: RingEndInput): RingEnd {
	const { state, handoff, schedule, at, text, promise, offers } = input;
	const isReachable = reachOf(state.qualification.contact) !== null;
	const made =
		isReachable && !handoff.promise && promise ? { ...promise, id: world.newId() } : null;
	return {
		handoffId: handoff.id,
		conversationId: state.id,
		at,
		message: { id: world.newId(), text },
		offers,
		promise: made,
		offered: promise,
		jobs: made ? promiseJobs({ schedule, promise: made, at }) : [],
	};
}
