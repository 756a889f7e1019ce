import type { Instant } from "@/lib/availability/types";
import type { EngagementEvent } from "./event";
import { fold } from "./fold";
import type { EventKind } from "./kinds";
import { type ContactAtHand, recommend } from "./recommend";
import { DEFAULT_RULES } from "./rules";
import { type EngagementState, newState } from "./state";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** Tuesday, 3 March 2026, 10:00 UTC. */
export const NOW: Instant = 1_772_532_000_000;

let events = 0;

export function anEvent(
	kind: EventKind,
	at: Instant = NOW,
	detail: EngagementEvent["detail"] = {},
): EngagementEvent {
	events += 1;
	return { id: `e${events}`, kind, at, detail };
}

export function folded(all: readonly EngagementEvent[], rules = DEFAULT_RULES): EngagementState {
	return all.reduce((state, event) => fold(state, event, rules), newState());
}

/** What is recommended for somebody who did all that, in the usual circumstances. */
export function judged(
	all: readonly EngagementEvent[],
	changes: Partial<Omit<ContactAtHand, "state">> = {},
) {
	return recommend({
		state: folded(all),
		now: NOW,
		rules: DEFAULT_RULES,
		zone: "Europe/Berlin",
		persona: "unknown",
		override: null,
		...changes,
	});
}

/** Two booked meetings, an answer and a proposal read: score, trend and phase all say yes. */
export function buyingSignals(at: Instant = NOW): EngagementEvent[] {
	return [
		anEvent("chat_turn", at - 5 * HOUR_MS),
		anEvent("meeting_booked", at - 4 * HOUR_MS, { meeting: "m1" }),
		anEvent("email_answered", at - 3 * HOUR_MS, { sentiment: "positive" }),
		anEvent("meeting_booked", at - 2 * HOUR_MS, { meeting: "m2" }),
	];
}
