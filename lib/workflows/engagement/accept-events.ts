import type { z } from "zod";
import type { Incoming } from "@/lib/adapters/db/engagement/engagement-store";
import type { Instant } from "@/lib/availability/types";
import { admit } from "@/lib/engagement/event";
import {
	type EventsAnswer,
	REFUSED_EVENTS,
	type RefusedEvent,
	type SentEvent,
	sentEvent,
} from "@/lib/wire/events";
import type { World } from "@/lib/world";

/** Ids are the sender's own: one sender per deployment, whatever key it uses today. */
const SOURCE = "api";

type Read = { index: number; incoming: Incoming } | RefusedEvent;

/** Takes what can be taken of a batch and says of every other event why not. Sending it again is harmless. */
export async function acceptEvents(
	world: Pick<World, "engagement" | "now">,
	events: readonly unknown[],
): Promise<EventsAnswer> {
	const now = world.now();
	const read = events.map((event, index) => readEvent(event, index, now));
	const good = read.flatMap((one) => ("incoming" in one ? [one] : []));
	const refused = read.flatMap((one) => ("incoming" in one ? [] : [one]));
	const recorded = await world.engagement.record({
		source: SOURCE,
		now,
		events: good.map(({ incoming }) => incoming),
	});
	const unknown = good.flatMap(({ index, incoming }, at) =>
		recorded[at] === "unknown_contact" ? [refusal(index, incoming.id, "unknown_contact")] : [],
	);
	return {
		recorded: recorded.filter((one) => one === "recorded").length,
		duplicates: recorded.filter((one) => one === "duplicate").length,
		refused: [...refused, ...unknown].sort((one, other) => one.index - other.index),
	};
}

function readEvent(event: unknown, index: number, now: Instant): Read {
	const parsed = sentEvent.safeParse(event);
	if (!parsed.success) return unreadable(event, index, parsed.error);
	const { id, kind, at, detail } = parsed.data;
	const instant = at === undefined ? now : Date.parse(at);
	const admission = admit({ id, kind, at: instant, detail }, now);
	if (!admission.admitted) return refusal(index, id, admission.reason);
	return { index, incoming: { ...admission.event, whose: whoseOf(parsed.data) } };
}

function whoseOf({ contact }: SentEvent): Incoming["whose"] {
	return "id" in contact ? { contactId: contact.id } : { email: contact.email };
}

function unreadable(event: unknown, index: number, error: z.ZodError): RefusedEvent {
	const [issue] = error.issues;
	const where = issue?.path.join(".");
	const message = [where, issue?.message].filter(Boolean).join(": ");
	return { index, id: idOf(event), reason: "unreadable", message };
}

const ID_SHOWN = 200;

function idOf(event: unknown): string | null {
	if (typeof event !== "object" || event === null || !("id" in event)) return null;
	return typeof event.id === "string" ? event.id.slice(0, ID_SHOWN) : null;
}

function refusal(index: number, id: string, reason: RefusedEvent["reason"]): RefusedEvent {
	return { index, id, reason, message: REFUSED_EVENTS[reason] };
}
