import type { Instant } from "@/lib/availability/types";
import type { Packet } from "@/lib/handoff/packet";
import type { WebhookEvent } from "@/lib/wire/destination-fields";
import type { Job } from "./store";

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

export type WebhookToSend = {
	id: string;
	endpointId: string;
	body: string;
	state: "pending" | "delivered" | "failed";
	attempts: number;
	/** Since when nothing gets through to this endpoint. */
	failingSince: Instant | null;
};

export type WebhookAttempt = {
	messageId: string;
	endpointId: string;
	at: Instant;
	/** `retry` leaves it pending. */
	outcome: "delivered" | "retry" | "failed";
	reason: string | null;
	/** Ends all sending to this endpoint, in words for the screen. */
	disable: string | null;
	jobs: Job[];
};

export type Webhooks = {
	subject(id: string): Promise<WebhookSubject | null>;
	/** One row for each endpoint and piece of news, written once; its jobs with it. */
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
	message(id: string): Promise<WebhookToSend | null>;
	/** `disabled`: this attempt ended the endpoint, and not an earlier one. */
	recordAttempt(attempt: WebhookAttempt): Promise<{ disabled: boolean }>;
};
