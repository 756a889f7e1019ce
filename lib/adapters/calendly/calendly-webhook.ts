import { z } from "zod";
import type { ToldBooking } from "@/lib/handoff/booking";

/** What we read of Calendly's webhooks. Source: developer.calendly.com, webhook payload. */
const invitee = z.object({
	/** Stable for one booking of one invitee: makes a repeated webhook harmless. */
	uri: z.string().max(500),
	email: z.string().max(254),
	name: z.string().max(300).nullish(),
	/** True on the cancellation that belongs to a move. */
	rescheduled: z.boolean().default(false),
	/** On a booking that replaces another: that one's `uri`. */
	old_invitee: z.string().max(500).nullish(),
	tracking: z.object({ utm_content: z.string().max(200).nullish() }).nullish(),
	scheduled_event: z.object({
		uri: z.string().max(500),
		start_time: z.iso.datetime({ offset: true }),
		end_time: z.iso.datetime({ offset: true }),
	}),
});

export const calendlyWebhook = z.object({
	event: z.enum(["invitee.created", "invitee.canceled"]),
	payload: invitee,
});
export type CalendlyWebhook = z.infer<typeof calendlyWebhook>;

/** A cancellation that belongs to a move is its old half. */
export function bookingOf({ event, payload }: CalendlyWebhook): ToldBooking {
	const { uri, email, rescheduled, old_invitee, tracking, scheduled_event } = payload;
	const ended = rescheduled ? "moved" : "cancelled";
	return {
		uri,
		email,
		state: event === "invitee.created" ? "booked" : ended,
		startsAt: Date.parse(scheduled_event.start_time),
		endsAt: Date.parse(scheduled_event.end_time),
		conversationId: tracking?.utm_content ?? null,
		replaces: old_invitee ?? null,
	};
}
