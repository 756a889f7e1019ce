import { z } from "zod";
import type { Fetch } from "@/lib/adapters/network/public-fetch";
import type { Instant } from "@/lib/availability/types";
import type { BookingCheck } from "@/lib/wire/destinations";
import { NOTICE_DAYS } from "./booking-url";

export type EventTypePlace = {
	/** The booking address visitors get. */
	bookingUrl: string;
	/** null: nobody let us look. */
	accessToken: string | null;
	fetch: Fetch;
	now: Instant;
	/** Calendly's, or a test's. */
	apiUrl?: string;
};

const API = "https://api.calendly.com";
const TIMEOUT_MS = 5_000;
const MINUTES = 30;
const DAY_MS = 86_400_000;
/** Calendly takes no start in the past, and its clock is not ours. */
const SOON_MS = 5 * 60_000;

const LENGTH = "The meeting takes 30 minutes.";
const NOTICE = "Nobody can book within two days: minimum notice is 2 days.";
const QUESTION =
	"The first question asked of the visitor takes a longer text: Baton fills the summary in.";

/**
 * Whether the event type is set as the handoff needs it. Without a token, or when Calendly does not answer, each
 * point is for the admin to look at. Source: developer.calendly.com, list user's event types and available times.
 */
export async function checkEventType(place: EventTypePlace): Promise<BookingCheck[]> {
	if (place.accessToken === null) return TO_LOOK_AT;
	try {
		return await look(place);
	} catch {
		const text = "Calendly did not answer just now, so please look yourself:";
		return [{ state: "unknown", text }, ...TO_LOOK_AT];
	}
}

const TO_LOOK_AT: BookingCheck[] = [LENGTH, NOTICE, QUESTION].map((text) => ({
	state: "unknown",
	text,
}));

const me = z.object({ resource: z.object({ uri: z.string() }) });
const eventTypes = z.object({
	collection: z.array(
		z.object({
			uri: z.string(),
			scheduling_url: z.string(),
			duration: z.number(),
			active: z.boolean().default(true),
			custom_questions: z
				.array(z.object({ position: z.number(), type: z.string(), enabled: z.boolean() }))
				.default([]),
		}),
	),
});
type EventType = z.infer<typeof eventTypes>["collection"][number];
const times = z.object({ collection: z.array(z.unknown()) });

async function look(place: EventTypePlace): Promise<BookingCheck[]> {
	const user = await ask(place, "/users/me", me);
	if (user === "refused") return [{ state: "wrong", text: REFUSED }];
	const query = `user=${encodeURIComponent(user.resource.uri)}&count=100`;
	const found = await ask(place, `/event_types?${query}`, eventTypes);
	if (found === "refused") return [{ state: "wrong", text: REFUSED }];
	const event = found.collection.find((one) => isSamePage(one.scheduling_url, place.bookingUrl));
	if (!event) return [{ state: "wrong", text: NOT_FOUND }, ...TO_LOOK_AT];
	return [
		activeCheck(event),
		lengthCheck(event),
		await noticeCheck(place, event),
		questionCheck(event),
	];
}

const REFUSED = "Calendly refuses the access token. Make a new one and enter it.";
const NOT_FOUND =
	"The account of the access token has no event type with this address. Check the address.";

async function ask<T>(
	{ fetch, accessToken, apiUrl = API }: EventTypePlace,
	path: string,
	schema: z.ZodType<T>,
): Promise<T | "refused"> {
	const response = await fetch(`${apiUrl}${path}`, {
		headers: { authorization: `Bearer ${accessToken}`, accept: "application/json" },
		signal: AbortSignal.timeout(TIMEOUT_MS),
	});
	if (response.status === 401 || response.status === 403) return "refused";
	return schema.parse(await response.json());
}

function isSamePage(one: string, other: string): boolean {
	const bare = (address: string) =>
		address
			.replace(/[?#].*$/, "")
			.replace(/\/+$/, "")
			.toLowerCase();
	return bare(one) === bare(other);
}

function activeCheck({ active }: EventType): BookingCheck {
	return active
		? { state: "right", text: "The event type is switched on." }
		: { state: "wrong", text: "The event type is switched off: visitors find nothing to book." };
}

function lengthCheck({ duration }: EventType): BookingCheck {
	if (duration === MINUTES) return { state: "right", text: LENGTH };
	return { state: "wrong", text: `The meeting takes ${duration} minutes; visitors are told 30.` };
}

/** The notice itself is not told by Calendly; that a time is free within two days is. */
async function noticeCheck(place: EventTypePlace, { uri }: EventType): Promise<BookingCheck> {
	const at = (ms: number) => encodeURIComponent(new Date(place.now + ms).toISOString());
	const range = `start_time=${at(SOON_MS)}&end_time=${at(NOTICE_DAYS * DAY_MS)}`;
	const path = `/event_type_available_times?event_type=${encodeURIComponent(uri)}&${range}`;
	const free = await ask(place, path, times);
	if (free === "refused") return { state: "unknown", text: NOTICE };
	if (free.collection.length === 0) return { state: "right", text: NOTICE };
	const text =
		"Somebody can book within two days: set the minimum notice of the event type to 2 days.";
	return { state: "wrong", text };
}

function questionCheck({ custom_questions: questions }: EventType): BookingCheck {
	const [first] = questions
		.filter(({ enabled }) => enabled)
		.sort((a, b) => a.position - b.position);
	if (first?.type === "text" || first?.type === "string") return { state: "right", text: QUESTION };
	const text =
		"Add a question with a text answer as the first one: Baton fills the summary in there.";
	return { state: "wrong", text };
}
