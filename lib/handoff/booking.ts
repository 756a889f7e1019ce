/** `moved` and `cancelled` are for good. */
export const BOOKING_STATES = ["booked", "moved", "cancelled"] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** What the booking page tells of one call; instants in milliseconds. */
export type ToldBooking = {
	/** The booking page's own address of the call. */
	uri: string;
	/** `moved` is the old half of a move: the new half tells everybody. */
	state: BookingState;
	startsAt: number;
	endsAt: number;
	/** The conversation whose link was followed; null for a visitor who found the page alone. */
	conversationId: string | null;
	email: string;
	/** The call that this one takes the place of. */
	replaces: string | null;
};
