import type { Instant } from "@/lib/availability/types";
import type { BookingState } from "@/lib/handoff/booking";
import type { HandoffEvent, Priority } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import type { Job, TeamTarget } from "./store";

/** Whose call it is: the newest handoff of the conversation that the link named, or of the address. */
export type BookedHandoff = {
	handoffId: string;
	contactId: string;
	conversationId: string | null;
	/** The visitor's language as stored with the conversation. */
	language: string;
	visitorZone: string | null;
	/** Whether Slack and CRM know of the handoff. */
	announced: boolean;
	packet: Packet;
};

/** Everything one piece of news changes; written whole or not at all. */
export type BookingChange = {
	handoff: BookedHandoff;
	uri: string;
	state: BookingState;
	startsAt: Instant;
	endsAt: Instant;
	at: Instant;
	/** The booking that this one takes the place of. */
	replaces: string | null;
	/** The address given on the booking page, lower-cased. */
	email: string;
	/** Null when nobody needs to hear, as of the old half of a move. */
	news: {
		event: { id: string; kind: Extract<HandoffEvent, `book${string}`> };
		marker: { id: string; text: string };
		notification: { priority: Priority; title: string; body: string };
		deliveries: { id: string; target: TeamTarget }[];
		jobs: Job[];
	} | null;
};

export type Bookings = {
	find(by: { conversationId: string | null; email: string }): Promise<BookedHandoff | null>;
	/** `already`: this piece of news was written before. */
	record(change: BookingChange): Promise<"recorded" | "already">;
};
