import { DateTime } from "luxon";
import type { Instant } from "@/lib/availability/types";
import type { Phase } from "../kinds";
import type { Rules, ThresholdName } from "../rules";

const HOUR_MS = 3_600_000;
export const FORTNIGHT_MS = 14 * 24 * HOUR_MS;

const CEILINGS = {
	FIND: { gap: "find_gap_hours", most: "find_per_fortnight" },
	WIN: { gap: "win_gap_hours", most: "win_per_fortnight" },
	KEEP: { gap: "keep_gap_hours", most: "keep_per_fortnight" },
	GROW: { gap: "grow_gap_hours", most: "grow_per_fortnight" },
} as const satisfies Record<Phase, Record<"gap" | "most", ThresholdName>>;

export type SendingAt = {
	now: Instant;
	phase: Phase;
	/** When messages went to this contact within the last fortnight, in any order. */
	sent: readonly Instant[];
	/** The contact's own zone. */
	zone: string;
	rules: Rules;
};

export type Slot = { at: Instant; waitsFor: "nothing" | "ceiling" | "quiet_hours" };

/** When a message may go out: now, or the first moment that neither presses nor disturbs. */
export function slotFor(sending: SendingAt): Slot {
	const free = afterCeiling(sending);
	const awake = afterQuietHours(free, sending);
	if (awake > free) return { at: awake, waitsFor: "quiet_hours" };
	return { at: free, waitsFor: free > sending.now ? "ceiling" : "nothing" };
}

function afterCeiling({ now, phase, sent, rules }: SendingAt): Instant {
	const { gap, most } = CEILINGS[phase];
	const newestFirst = [...sent].sort((one, other) => other - one);
	const [last] = newestFirst;
	const afterGap = last === undefined ? now : last + rules.thresholds[gap] * HOUR_MS;
	// With as many as are allowed in a fortnight, the oldest of them must leave it first.
	const oldest = newestFirst[rules.thresholds[most] - 1];
	const afterMost = oldest === undefined ? now : oldest + FORTNIGHT_MS;
	return Math.max(now, afterGap, afterMost);
}

/** More steps than there can be quiet stretches in a row. */
const LOOKS = 6;

function afterQuietHours(at: Instant, { zone, rules }: SendingAt): Instant {
	const { quiet_from_hour: from, quiet_until_hour: until, quiet_weekend } = rules.thresholds;
	let local = DateTime.fromMillis(at, { zone });
	if (!local.isValid) local = DateTime.fromMillis(at, { zone: "utc" });
	for (let look = 0; look < LOOKS; look++) {
		const opens = local.startOf("day").set({ hour: until });
		if (quiet_weekend === 1 && local.weekday > 5) local = local.startOf("day").plus({ days: 1 });
		else if (local < opens) local = opens;
		else if (local.hour >= from) local = local.startOf("day").plus({ days: 1 });
		else return local.toMillis();
	}
	return local.toMillis();
}
