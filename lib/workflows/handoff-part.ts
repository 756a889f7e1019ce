import type { HandoffFields, HandoffRow } from "@/lib/adapters/db/store";
import type { PromiseWords } from "@/lib/handoff/handoff";
import { reachOf } from "@/lib/handoff/reach";
import type { ContactDetails, Language } from "@/lib/qualification/facts";
import type { HandoffPart } from "@/lib/wire/chat";

type Shown = Pick<HandoffRow, "status" | "ring" | "offers" | "acceptedAt" | "bookingUrl"> & {
	promise: PromiseWords | null;
	offered?: PromiseWords | null;
};

/** Who reads it: how they can be reached, and in which language they write. */
type Reader = { contact: Pick<ContactDetails, "email" | "phone">; language: Language };

/** What the visitor's page shows of a handoff: what can be done now, and what was promised. */
export function handoffPart(
	handoff: Shown,
	{ contact: { email, phone }, language }: Reader,
): HandoffPart {
	const isReachable = reachOf({ email, phone }) !== null;
	const state = stateOf(handoff, email !== undefined);
	const offers = offersIn(state, handoff);
	return {
		state,
		offers,
		// For whoever can be reached the promise is a row: once that is kept, what was offered is no news any more.
		promise: wordsOf(handoff.promise ?? (isReachable ? null : handoff.offered) ?? null),
		...(state === "ringing" && handoff.acceptedAt !== null
			? { since: new Date(handoff.acceptedAt).toISOString() }
			: {}),
		...(offers.includes("book") && handoff.bookingUrl ? { booking_url: handoff.bookingUrl } : {}),
		...(email === undefined ? {} : { email }),
		...(phone === undefined ? {} : { has_number: true }),
		...(language === "en" ? {} : { language }),
	};
}

function wordsOf(promise: PromiseWords | null): PromiseWords | null {
	return promise && { due: promise.due, text: promise.text };
}

function stateOf({ status, ring, offers }: Shown, emailKnown: boolean): HandoffPart["state"] {
	if (status === "declined") return "declined";
	if (status === "claimed" || ring === "answered") return "with_person";
	if (ring === "ringing") return "ringing";
	if (ring === "unanswered") return "unanswered";
	return emailKnown && !offers.includes("talk_now") ? "settled" : "offered";
}

function offersIn(state: HandoffPart["state"], { offers }: Shown): HandoffPart["offers"] {
	if (state === "declined" || state === "with_person") return [];
	if (state === "ringing") return offers.filter((offer) => offer === "email");
	if (state === "unanswered") return offers.filter((offer) => offer !== "talk_now");
	return offers;
}

export function shownFields(fields: HandoffFields, promise: PromiseWords | null): Shown {
	const { status, ring, offers, acceptedAt, bookingUrl } = fields;
	return { status, ring, offers, acceptedAt, bookingUrl, promise };
}
