import { DESTINATIONS, type Destination, RAISED_BY, type RaisedBy } from "@/lib/handoff/handoff";

export const INBOX_STATES = ["at_work", "declined", "resolved"] as const;
export type InboxState = (typeof INBOX_STATES)[number];

export const WHOSE = ["anyone", "mine", "unclaimed"] as const;
export type Whose = (typeof WHOSE)[number];

/** Which handoffs a rep looks at; it stands in the address, so that a view can be kept and sent on. */
export type InboxFilter = {
	state: InboxState;
	whose: Whose;
	destination: Destination | null;
	trigger: RaisedBy | null;
};

/** What is not known reads as not set: an old link shows more, never an error. */
export function filterFrom(asked: URLSearchParams): InboxFilter {
	return {
		state: INBOX_STATES.find((known) => known === asked.get("state")) ?? "at_work",
		whose: WHOSE.find((known) => known === asked.get("whose")) ?? "anyone",
		destination: DESTINATIONS.find((known) => known === asked.get("destination")) ?? null,
		trigger: RAISED_BY.find((known) => known === asked.get("trigger")) ?? null,
	};
}

/** `?state=resolved&trigger=stall`, or nothing for the view everybody begins with. */
export function filterQuery({ state, whose, destination, trigger }: InboxFilter): string {
	const asked = new URLSearchParams({
		...(state === "at_work" ? {} : { state }),
		...(whose === "anyone" ? {} : { whose }),
		...(destination ? { destination } : {}),
		...(trigger ? { trigger } : {}),
	});
	return asked.size === 0 ? "" : `?${asked}`;
}

export function isNarrowed({ whose, destination, trigger }: InboxFilter): boolean {
	return whose !== "anyone" || destination !== null || trigger !== null;
}
