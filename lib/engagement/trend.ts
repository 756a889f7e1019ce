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
	const ratios = ratiosOf(days, first - 1, rules);
	let seen: TrendSeen = { trend: "steady", since: first * DAY_MS };
	for (let day = first; day <= today; day++) {
		const yesterdays = ratios[day - first] ?? 1;
		const ratio = ratios[day - first + 1] ?? 1;
		seen = afterDay(afterNight(seen, day, yesterdays, rules), { day, ratio, rules });
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

/** For each day from `first` on: the seven days up to and with it, over the seven before them. */
function ratiosOf(
	days: EngagementState["days"],
	first: number,
	{ thresholds }: Rules,
): readonly number[] {
	const begin = first - 2 * WINDOW_DAYS + 1;
	// Sums from the beginning on, so that a window is one subtraction.
	const sums = [0];
	for (let place = 0; place < LOOK_BACK_DAYS + 2 * WINDOW_DAYS + 1; place++) {
		sums.push((sums[place] ?? 0) + (days[begin + place]?.[0] ?? 0));
	}
	const between = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
	return Array.from({ length: LOOK_BACK_DAYS + 2 }, (_, day) => {
		const middle = day + WINDOW_DAYS;
		const recent = between(middle, middle + WINDOW_DAYS);
		return (recent + thresholds.trend_ballast) / (between(day, middle) + thresholds.trend_ballast);
	});
}
