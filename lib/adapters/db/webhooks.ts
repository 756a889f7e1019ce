import type { Instant } from "@/lib/availability/types";
import type { Packet } from "@/lib/handoff/packet";
import type { WebhookEvent } from "@/lib/wire/destination-fields";

/** What other systems may be told of: an event of a handoff, or a promise that broke. */
export type WebhookSubject = {
	/** The handoff event's or the promise's id. */
	id: string;
	/** `opened` may also bring an address: then it is two pieces of news. */
	news: WebhookEvent[];
	/** When it happened. */
	at: Instant;
	handoff: {
		id: string;
		contactId: string;
		conversationId: string | null;
		status: string;
		claimedBy: string | null;
		outcome: string | null;
		openedAt: Instant;
		packet: Packet;
	};
	promise: { due: Instant; text: string; state: string } | null;
};

/** A message that is ours to send now. */
export type WebhookToSend = {
	id: string;
	endpointId: string;
	body: string;
	/** Without this one. */
	attempts: number;
	/** Since when nothing gets through to this endpoint. */
	failingSince: Instant | null;
};

export type WebhookSettlement = {
	/** Who claimed it. */
	by: string;
	message: Pick<WebhookToSend, "id" | "attempts">;
	at: Instant;
	/** `retry` leaves it pending for `waitMs`, by the database's clock. */
	outcome: "delivered" | "retry" | "failed";
	reason: string | null;
	/** Ends all sending to this endpoint, in words for the screen. */
	disable: string | null;
	waitMs: number;
};

export type Webhooks = {
	subject(id: string): Promise<WebhookSubject | null>;
	/** One row for each endpoint and piece of news, written once. */
	add(input: {
		subject: WebhookSubject;
		/** `subjectId`: what makes this piece of news one, for its endpoint. */
		messages: {
			id: string;
			endpointId: string;
			event: WebhookEvent;
			subjectId: string;
			body: string;
		}[];
		at: Instant;
	}): Promise<void>;
	/** Endpoints for which something is due that nobody is sending. */
	due(): Promise<string[]>;
	/** Takes what is due for one endpoint, `max` at most. */
	claim(input: { by: string; endpointId: string; max: number }): Promise<WebhookToSend[]>;
	/** What became of a try. Repeating it changes nothing. `disabled`: this try ended the endpoint, no earlier one. */
	settle(settlement: WebhookSettlement): Promise<{ disabled: boolean }>;
	/** Gives back what was claimed and not sent. `held`: what is being sent, of all that `by` claimed. */
	giveBack(input: { by: string; held: readonly string[] }): Promise<void>;
};
