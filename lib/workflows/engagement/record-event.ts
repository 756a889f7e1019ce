import type { Recorded, Whose } from "@/lib/adapters/db/engagement/engagement-store";
import type { Instant } from "@/lib/availability/types";
import { admit, type EngagementEvent } from "@/lib/engagement/event";
import type { EventKind } from "@/lib/engagement/kinds";
import type { World } from "@/lib/world";

export type EventToRecord = {
	whose: Whose;
	kind: EventKind;
	at: Instant;
	/** Which part of the product says so: with `id` it makes the event one, however often it is told. */
	source: string;
	id: string;
	detail?: EngagementEvent["detail"];
};

export type RecordedEvent = Recorded | "from_the_future" | "too_old";

/** One event from a part of the product; telling it again changes nothing. */
export async function recordEvent(
	world: Pick<World, "engagement" | "now">,
	{ whose, kind, at, source, id, detail = {} }: EventToRecord,
): Promise<RecordedEvent> {
	const now = world.now();
	const admission = admit({ id, kind, at, detail }, now);
	if (!admission.admitted) return admission.reason;
	const events = [{ ...admission.event, whose }];
	const [recorded] = await world.engagement.record({ source, now, events });
	return recorded ?? "unknown_contact";
}
