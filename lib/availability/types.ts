/** An instant: milliseconds since the epoch, UTC. Local time exists only inside this room. */
export type Instant = number;

export const AVAILABILITY_STATES = ["open", "open_no_same_day", "closed"] as const;
export type AvailabilityState = (typeof AVAILABILITY_STATES)[number];

/** What the calendar says of one instant. All instants UTC; null where there is none. */
export type Availability = {
	state: AvailabilityState;
	/** Strictly after the instant asked for. */
	nextOpening: Instant | null;
	/** End of the present opening, or of the next one when closed. */
	nextClosing: Instant | null;
	/** What a capture at this instant may be promised; null when the schedule is never open. */
	promiseDue: Instant | null;
};
