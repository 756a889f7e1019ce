import { DateTime } from "luxon";
import type { Instant } from "@/lib/availability/types";
import { clip, cut } from "@/lib/handoff/clip";

export type Booking = {
	name?: string;
	email?: string;
	/** Words the visitor may see: they stand in the booking form. */
	summary: string;
	/** Comes back in Calendly's webhook, so that the booking finds its conversation. */
	conversationId: string;
	now: Instant;
	/** The team's zone, in which days are counted. */
	zone: string;
};

/** The rep needs two days to read the packet. The event type enforces it; the link opens the calendar there. */
export const NOTICE_DAYS = 2;
/** Some proxies and mail programs cut addresses beyond this. */
export const BOOKING_URL_MAX = 2_000;
const NAME_MAX = 100;
const EMAIL_MAX = 254;
const SUMMARY_MAX = 1_000;
const CUT_STEP = 20;

/**
 * The booking page with the visitor's details filled in. `a1` is the first question of the event type, which
 * takes the summary. Source: help.calendly.com 226766767. `base` is a web address, query allowed.
 */
export function bookingUrl(base: string, booking: Booking): string {
	let summary = clip(booking.summary, SUMMARY_MAX);
	let url = withSummary(base, booking, summary);
	while (url.length > BOOKING_URL_MAX && summary.length > CUT_STEP) {
		summary = cut(summary, summary.length - CUT_STEP);
		url = withSummary(base, booking, summary);
	}
	return url.length > BOOKING_URL_MAX ? withSummary(base, booking, "") : url;
}

function withSummary(base: string, booking: Booking, summary: string): string {
	const url = new URL(base);
	const day = earliestDay(booking);
	const email = booking.email ?? "";
	const rows = {
		name: clip(booking.name ?? "", NAME_MAX),
		email: email.length > EMAIL_MAX ? "" : email,
		a1: summary,
		month: day.slice(0, 7),
		date: day,
		utm_source: "baton",
		utm_medium: "chat",
		utm_content: booking.conversationId,
	};
	for (const [name, text] of Object.entries(rows)) if (text) url.searchParams.set(name, text);
	return url.toString();
}

function earliestDay({ now, zone }: Booking): string {
	const local = DateTime.fromMillis(now, { zone });
	const known = local.isValid ? local : DateTime.fromMillis(now, { zone: "utc" });
	return known.plus({ days: NOTICE_DAYS }).toFormat("yyyy-MM-dd");
}
