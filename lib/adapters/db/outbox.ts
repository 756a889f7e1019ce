import type { Instant } from "@/lib/availability/types";
import type { Alarm } from "@/lib/handoff/alarms";
import type { Packet } from "@/lib/handoff/packet";
import type { Language, Turn } from "@/lib/qualification/facts";
import type { DeliveryToMake } from "./deliveries";
import type { Job } from "./store";

/** What a model needs to sum up a handoff for the people who take over. */
export type HandoffToSumUp = { handoffId: string; packet: Packet; transcript: Turn[] };

/** What the visitor gets in writing. */
export type Confirmation = {
	deliveryId: string;
	to: string;
	name: string | null;
	language: Language;
	company: string;
	reference: string;
	/** The words of the promise that stands; null when no time was promised. */
	promise: string | null;
	/** The resource named last in the conversation; `url` as stored, which may be a path of ours. */
	resource: { title: string; url: string } | null;
	/** Confirmations that went to this address within a day before: anybody can type anybody's address. */
	sentWithinDay: number;
};

export type PromiseDue = {
	id: string;
	state: "open" | "kept" | "broken" | "withdrawn";
	due: Instant;
	ownerId: string | null;
	handoffId: string;
	conversationId: string | null;
	packet: Packet;
};

/** What jobs read and write. */
export type Outbox = {
	handoffToSumUp(eventId: string): Promise<HandoffToSumUp | null>;
	/** Null when the contact has no address any more. */
	confirmation(delivery: DeliveryToMake): Promise<Confirmation | null>;
	/** The summary a model wrote takes the place of the built-in one; the rest of the packet may have moved on. */
	saveSummary(input: { handoffId: string; summary: string; brief: string }): Promise<void>;
	addJobs(jobs: Job[]): Promise<void>;
	/** The conversation of a handoff that is still ringing; null when somebody answered. */
	unansweredRing(handoffId: string, now: Instant): Promise<{ conversationId: string } | null>;
	promise(promiseId: string): Promise<PromiseDue | null>;
	/** A HIGH PRIORITY line for the owner or for every rep while the promise is open; once an alarm. */
	alarmPromise(input: {
		promiseId: string;
		alarm: Alarm;
		at: Instant;
		to: "owner" | "everybody";
		title: string;
		body: string;
	}): Promise<void>;
	/** Marks an open promise as broken and puts a HIGH PRIORITY line into every rep's inbox. */
	breakPromise(input: {
		promiseId: string;
		at: Instant;
		title: string;
		body: string;
		/** Written with it, or not at all. */
		jobs: Job[];
	}): Promise<void>;
};
