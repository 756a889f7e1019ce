import { z } from "zod";
import { eventDetail } from "@/lib/engagement/event";
import { EVENT_KINDS, OWN_KINDS } from "@/lib/engagement/kinds";

/** What other systems send to `POST /api/v1/events`. */
export const EVENTS_MAX = 1_000;
export const EVENTS_MAX_BYTES = 1024 * 1024;

const SENT_KINDS = EVENT_KINDS.filter((kind) => !OWN_KINDS.some((own) => own === kind));

/** The envelope; each event is read by itself, so that one bad event spoils no other. */
export const eventsRequest = z.strictObject({
	events: z.array(z.unknown()).min(1).max(EVENTS_MAX),
});

export const sentEvent = z.strictObject({
	id: z
		.string()
		.min(1, "An event has an id of its own.")
		.max(200, "An id has 200 characters at most."),
	kind: z.enum(SENT_KINDS, {
		error: `There is no such kind of event. There are: ${SENT_KINDS.join(", ")}.`,
	}),
	/** When it happened; now, without it. */
	at: z.iso
		.datetime({ offset: true, error: "An instant looks like 2026-03-03T09:15:00Z." })
		.optional(),
	contact: z.union(
		[
			z.strictObject({ id: z.string().min(1).max(200) }),
			z.strictObject({ email: z.email().max(254) }),
		],
		{ error: 'A contact is {"id": …} or {"email": …} with a valid address.' },
	),
	detail: eventDetail.default({}),
});
export type SentEvent = z.infer<typeof sentEvent>;

export const REFUSED_EVENTS = {
	unreadable: "This event cannot be read.",
	from_the_future: "This event lies in the future.",
	too_old: "This event is more than five years old.",
	unknown_contact: "There is no contact with this id.",
} as const;
export type RefusedEvent = {
	/** Its place in the request, from 0. */
	index: number;
	id: string | null;
	reason: keyof typeof REFUSED_EVENTS;
	message: string;
};

export type EventsAnswer = { recorded: number; duplicates: number; refused: RefusedEvent[] };
