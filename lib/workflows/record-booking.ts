import type { BookedHandoff, BookingChange } from "@/lib/adapters/db/bookings";
import type { Company } from "@/lib/adapters/db/store";
import { meetingText } from "@/lib/availability/meeting-text";
import type { Instant } from "@/lib/availability/types";
import type { EventKind } from "@/lib/engagement/kinds";
import type { ToldBooking } from "@/lib/handoff/booking";
import { headline } from "@/lib/handoff/brief";
import { clockIn } from "@/lib/handoff/clocks";
import type { HandoffEvent } from "@/lib/handoff/handoff";
import { EVENT_LABELS } from "@/lib/handoff/labels";
import { LANGUAGES } from "@/lib/qualification/facts";
import { type BookingNews, bookingWords } from "@/lib/wording/booking";
import type { World } from "@/lib/world";
import { type EventToRecord, recordEvent } from "./engagement/record-event";
import { targetsFor } from "./targets-for";

const EVENTS = {
	booked: "booked",
	moved: "booking_moved",
	cancelled: "booking_cancelled",
} as const satisfies Record<BookingNews, HandoffEvent>;

/**
 * A visitor booked, moved or cancelled the intro call: the promise is kept by it, or stands again without
 * it; card, timeline, reps, Slack and CRM hear of it. Safe to repeat.
 * `unknown`: the call belongs to nobody we know, and is none of ours.
 */
export async function recordBooking(
	world: World,
	told: ToldBooking,
): Promise<"recorded" | "already" | "unknown"> {
	const email = told.email.trim().toLowerCase();
	const [handoff, company] = await Promise.all([
		world.bookings.find({ conversationId: told.conversationId, email }),
		world.store.company(),
	]);
	if (!handoff) return "unknown";
	const news = newsOf(told);
	const recorded = await world.bookings.record({
		...told,
		email,
		handoff,
		at: world.now(),
		news: news && announcement(world, { news, told, handoff, company }),
	});
	// Told again whenever the page tells again: the event has an id of its own.
	await recordEvent(world, meetingEvent(told, handoff, world.now()));
	return recorded;
}

const MEETING_KINDS = {
	booked: "meeting_booked",
	moved: "meeting_moved",
	cancelled: "meeting_cancelled",
} as const satisfies Record<BookingNews, EventKind>;

/** The old half of a move is a meeting without a time; only the new half says when. */
function meetingEvent(told: ToldBooking, handoff: BookedHandoff, at: Instant): EventToRecord {
	const isOldHalf = told.state === "moved";
	const starts_at = new Date(told.startsAt).toISOString();
	return {
		whose: { contactId: handoff.contactId },
		kind: MEETING_KINDS[newsOf(told) ?? "moved"],
		at,
		source: "calendar",
		id: `${told.uri}:${told.state}`,
		detail: { meeting: told.uri.slice(-200), ...(isOldHalf ? {} : { starts_at }) },
	};
}

function newsOf({ state, replaces }: ToldBooking): BookingNews | null {
	if (state === "moved") return null;
	return state === "booked" && replaces !== null ? "moved" : state;
}

function announcement(
	world: World,
	input: { news: BookingNews; told: ToldBooking; handoff: BookedHandoff; company: Company },
): NonNullable<BookingChange["news"]> {
	const { news, told, handoff, company } = input;
	const { zone } = company.schedule;
	const { packet, visitorZone } = handoff;
	const kind = EVENTS[news];
	const language = LANGUAGES.find((known) => known === handoff.language) ?? "en";
	const when = meetingText({ start: told.startsAt, zone, visitorZone, language });
	const event = { id: world.newId(), kind };
	const announces = handoff.announced;
	const targets = announces ? targetsFor(company, packet.destination) : [];
	return {
		event,
		marker: { id: world.newId(), text: bookingWords(news, { language, when }) },
		notification: {
			priority: news === "cancelled" ? "high" : "normal",
			title: `${EVENT_LABELS[kind]}: ${headline(packet)}`,
			body: clockIn(new Date(told.startsAt).toISOString(), zone),
		},
		deliveries: targets.map((target) => ({ id: world.newId(), target })),
		jobs: announces ? [{ task: "announce", id: event.id, key: `announce:${event.id}` }] : [],
	};
}
