import type { Instant } from "@/lib/availability/types";
import { DAY_MS } from "./fold";
import type { Trend } from "./kinds";
import type { Rules } from "./rules";
import type { EngagementState } from "./state";

const WINDOW_DAYS = 7;
/** How far back the judging starts; a trend that was not renewed for as long is none. */
const LOOK_BACK_DAYS = 28;

/** `since`: when this stretch began. */
export type TrendSeen = { trend: Trend; since: Instant };

/**
 * This week against the one before. The thresholds for coming in and going out lie apart, a trend is held
 * for some days, and within a day it only ever goes up: what hovers around a threshold does not flap. It
 * follows from the days alone, so that it does not matter when, or how often, somebody looked.
 */
export function trendAt({ days }: EngagementState, now: Instant, rules: Rules): TrendSeen {
	const today = Math.floor(now / DAY_MS);
	const first = today - LOOK_BACK_DAYS;
	let seen: TrendSeen = { trend: "steady", since: first * DAY_MS };
	for (let day = first; day <= today; day++) {
		seen = afterDay(afterNight(seen, day, ratioAt(days, day - 1, rules), rules), {
			day,
			ratio: ratioAt(days, day, rules),
			rules,
		});
	}
	return seen;
}

/** What the whole days up to yesterday say: only these can end a rise or begin a fall. */
function afterNight(seen: TrendSeen, day: number, ratio: number, { thresholds }: Rules): TrendSeen {
	const isFresh = day * DAY_MS - seen.since < thresholds.trend_hold_days * DAY_MS;
	if (seen.trend !== "steady" && isFresh) return seen;
	if (seen.trend === "rising" && ratio < thresholds.rising_until) return begun("steady", day);
	if (seen.trend === "falling" && ratio > thresholds.falling_until) return begun("steady", day);
	if (seen.trend === "steady" && ratio <= thresholds.falling_from) return begun("falling", day);
	return seen;
}

/** What today adds can begin a rise at once: a buying signal must not wait for midnight. */
function afterDay(
	seen: TrendSeen,
	{ day, ratio, rules }: { day: number; ratio: number; rules: Rules },
): TrendSeen {
	if (seen.trend === "rising" || ratio < rules.thresholds.rising_from) return seen;
	return begun("rising", day);
}

function begun(trend: Trend, day: number): TrendSeen {
	return { trend, since: day * DAY_MS };
}

/** The seven days up to and with `day`, over the seven before them. */
function ratioAt(days: EngagementState["days"], day: number, { thresholds }: Rules): number {
	const recent = sumOf(days, day - WINDOW_DAYS + 1);
	const before = sumOf(days, day - 2 * WINDOW_DAYS + 1);
	return (recent + thresholds.trend_ballast) / (before + thresholds.trend_ballast);
}

function sumOf(days: EngagementState["days"], from: number): number {
	let sum = 0;
	for (let day = from; day < from + WINDOW_DAYS; day++) sum += days[day]?.[0] ?? 0;
	return sum;
}
