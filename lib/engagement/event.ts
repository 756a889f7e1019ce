import { z } from "zod";
import type { Instant } from "@/lib/availability/types";
import { type EventKind, PHASES, SENTIMENTS } from "./kinds";

/** What an event may say beyond its kind; all of it optional, all of it bounded. */
export const eventDetail = z.object({
	sentiment: z.enum(SENTIMENTS).optional(),
	/** Which meeting: the calendar's own id. */
	meeting: z.string().max(200).optional(),
	/** When the meeting begins. */
	starts_at: z.iso.datetime({ offset: true }).optional(),
	page: z.string().max(2_000).optional(),
	subject: z.string().max(300).optional(),
	phase: z.enum(PHASES).optional(),
	/** A bounce that will happen again with every message. */
	permanent: z.boolean().optional(),
	text: z.string().max(2_000).optional(),
});
export type EventDetail = z.infer<typeof eventDetail>;

export type EngagementEvent = {
	/** The sender's own id: the same event twice is one. */
	id: string;
	kind: EventKind;
	at: Instant;
	detail: EventDetail;
};

/** Clocks of other systems run ahead by as much; more is no clock error. */
export const CLOCK_SKEW_MS = 5 * 60_000;
/** Older than this says nothing about today, and is more likely a wrong unit. */
export const OLDEST_EVENT_MS = 5 * 365 * 86_400_000;

export type Admission =
	| { admitted: true; event: EngagementEvent }
	| { admitted: false; reason: "from_the_future" | "too_old" };

/** Lets an event in; one that is a little ahead counts as of now, so that no order of arrival matters. */
export function admit(event: EngagementEvent, now: Instant): Admission {
	if (event.at > now + CLOCK_SKEW_MS) return { admitted: false, reason: "from_the_future" };
	if (event.at < now - OLDEST_EVENT_MS) return { admitted: false, reason: "too_old" };
	return { admitted: true, event: { ...event, at: Math.min(event.at, now) } };
}
