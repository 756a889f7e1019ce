import type { CrmRecord } from "@/lib/adapters/crm/crm";
import type { Instant } from "@/lib/availability/types";
import type { Alarm } from "@/lib/handoff/alarms";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { Destination, HandoffEvent } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import type { Language, Turn } from "@/lib/qualification/facts";
import type { DeliveryTarget, Job, TeamTarget } from "./store";

/** An event of a handoff with everything that telling the outside of it needs. */
export type EventToTell = {
	eventId: string;
	kind: HandoffEvent;
	at: Instant;
	handoffId: string;
	packet: Packet;
	/** The channel has heard of this handoff before this event. */
	announcedBefore: boolean;
	actorName: string | null;
	/** When the call begins that the event is about, ISO. */
	callAt: string | null;
	dutyUserId: string | null;
	crmRecord: Partial<CrmRecord>;
	deliveries: { id: string; target: DeliveryTarget }[];
	transcript: Turn[];
};

export type DeliveryToMake = {
	id: string;
	target: DeliveryTarget;
	state: "pending" | "retrying" | "delivered" | "refused";
	attempts: number;
	/** An earlier try may have arrived. */
	unknown: boolean;
	createdAt: Instant;
	destination: Destination;
	event: EventToTell;
	/** The other targets of this event that did not get through, in words. */
	failing: { target: TeamTarget; reason: string }[];
};

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

export type Attempt = {
	deliveryId: string;
	at: Instant;
	milliseconds: number;
	outcome: DeliveryOutcome;
	crmRecord?: Partial<CrmRecord>;
	/** Further jobs: the next try, or the fallback. */
	jobs: Job[];
	/** The fallback to create, once an event. */
	fallback: { id: string; target: "mail" } | null;
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
	event(eventId: string): Promise<EventToTell | null>;
	delivery(deliveryId: string): Promise<DeliveryToMake | null>;
	/** Null when the contact has no address any more. */
	confirmation(delivery: DeliveryToMake): Promise<Confirmation | null>;
	recordAttempt(attempt: Attempt): Promise<void>;
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
