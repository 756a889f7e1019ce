import type { CrmRecord } from "@/lib/adapters/crm/crm";
import type { Instant } from "@/lib/availability/types";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";
import type { Destination, HandoffEvent } from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import type { DeliveryTarget, TeamTarget } from "./store";

/** An event of a handoff with what telling the outside of it needs. */
export type EventToTell = {
	eventId: string;
	kind: HandoffEvent;
	at: Instant;
	handoffId: string;
	packet: Packet;
	/** The outside has heard of this handoff before this event. */
	announcedBefore: boolean;
	actorName: string | null;
	/** When the call begins that the event is about, ISO. */
	callAt: string | null;
	dutyUserId: string | null;
	crmRecord: Partial<CrmRecord>;
};

/** A delivery that is ours to make now. */
export type DeliveryToMake = {
	id: string;
	target: DeliveryTarget;
	/** This one included. */
	attempts: number;
	/** An earlier try may have arrived. */
	unknown: boolean;
	/** Its destination's own webhook refused already. */
	detour: boolean;
	destination: Destination;
	event: EventToTell;
	/** The other targets of this event that did not get through, in words. */
	failing: { target: TeamTarget; reason: string }[];
};

/** Whose deliveries a Slack webhook takes: a destination's own, or those that its own one refused. */
export type Route = { destination: Destination; detour: boolean };

/** Told of one event at a time; a Slack channel gets several in one message. */
export type OneByOneTarget = Exclude<DeliveryTarget, "slack">;

/** A way to the outside, with what it takes. */
export type LaneToServe = { lane: string } & (
	| { target: OneByOneTarget }
	| { target: "slack"; routes: readonly Route[] }
);

export type Claim = {
	deliveries: DeliveryToMake[];
	/** The other side said lately that we are too fast. */
	limited: boolean;
	/** Failed tries in a row on this way. */
	failures: number;
};

export type Settlement = {
	/** Who claimed them. */
	by: string;
	lane: string;
	/** With what each was told in; without it what an earlier try said stays. */
	deliveries: readonly (Pick<DeliveryToMake, "id" | "attempts"> & { sent?: string | undefined })[];
	at: Instant;
	milliseconds: number;
	outcome: DeliveryOutcome;
	/** How long these wait for their next try. */
	waitMs: number;
	/** How long the whole way rests. */
	laneWaitMs: number;
	/** How long the way takes one message a second from now on; 0 leaves that as it was. */
	limitedMs: number;
	/** More of this claim follows: the way stays ours. */
	keepLane: boolean;
	/** Refused by its own webhook, it is tried at the one for all. */
	detour: boolean;
	/** Tell sales@ as well, once an event. */
	fallBack: boolean;
	crmRecord?: { handoffId: string; record: Partial<CrmRecord> };
};

/** The rows that are on their way to the outside. Every wait is counted by the database's clock. */
export type Deliveries = {
	/** Makes a way known, so that how it fares can be written down. */
	open(lane: string): Promise<void>;
	/** Sends an event's deliveries off now; without it they set off by themselves after five seconds. */
	release(eventId: string): Promise<void>;
	/** On which ways something is due that nobody is sending. */
	due(): Promise<DeliveryTarget[]>;
	/**
	 * Takes what is due, `max` at most, and counts an attempt of each before anything is sent. Of one handoff only the
	 * earliest event is given to CRM and mail at a time; Slack gets the hottest first, and one claim a webhook.
	 */
	claim(input: { by: string; way: LaneToServe; max: number }): Promise<Claim>;
	/** What became of a try, with what follows from it, in one statement. Repeating it changes nothing. */
	settle(settlement: Settlement): Promise<void>;
	/** Gives back what was claimed and not sent. `held`: what is being sent, of all that `by` claimed. */
	giveBack(input: { by: string; held: readonly string[] }): Promise<void>;
	/** Has what sales@ must hear of by mail, because another way has not worked for a minute, told so. */
	fallBack(input: { at: Instant; afterMs: number }): Promise<number>;
	/** Waits that no rule asked for, as a clock that was set back leaves them, end. */
	endLongWaits(): Promise<void>;
	/** How long this way must rest still; 0 when it is free. Does not take it. */
	restOf(lane: string): Promise<number>;
	/** Tries what was refused, or is waiting, again now: these, or all of them. Returns how many. */
	again(which: { ids: readonly string[] } | "all"): Promise<number>;
};
