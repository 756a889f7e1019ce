import type { ToldBooking } from "@/lib/handoff/booking";
import { bookingOf, calendlyWebhook } from "./calendly-webhook";
import { verifyCalendlySignature } from "./verify-calendly-signature";

export type CalendlyPost = {
	/** `Calendly-Webhook-Signature`. */
	header: string | null;
	/** The body as it came. */
	rawBody: string;
};

/** What a post to the webhook's address means. `now` is the real clock, as Calendly's is. */
export function readCalendlyPost(
	{ header, rawBody }: CalendlyPost,
	{ key, now }: { key: string; now: number },
): ToldBooking | "unsigned" | "not_a_booking" {
	if (verifyCalendlySignature({ header, rawBody, key, now }) !== "valid") return "unsigned";
	const read = calendlyWebhook.safeParse(json(rawBody));
	return read.success ? bookingOf(read.data) : "not_a_booking";
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
